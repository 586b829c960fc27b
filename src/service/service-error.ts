import type { ServiceErrorCode } from "./words.js";

/** Why a request is not answered, apart from what the library refuses. */
export class ServiceError extends Error {
  override readonly name = "ServiceError";
  /**
   * @param about what takes the place of `{}` in the words of the code.
   * @param candidates what may have been meant.
   */
  constructor(
    readonly code: ServiceErrorCode,
    readonly about: string | number = "",
    readonly candidates: readonly string[] = [],
  ) {
    super(code);
  }
}
