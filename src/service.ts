// The HTTP service, to be mounted in a server of the host. For Node.
export type { Answer } from "./service/call.js";
export { createService, type Service, type ServiceOptions } from "./service/create-service.js";
export type { ServiceLimits } from "./service/limits.js";
export type { ProblemDocument } from "./service/problem-document.js";
export type { ServiceErrorCode } from "./service/words.js";
