// The little of playwright-core's types that the tests use: it is installed for the hosts only.

export interface Locator {
  check(): Promise<void>;
  click(): Promise<void>;
  count(): Promise<number>;
  first(): Locator;
  getAttribute(name: string): Promise<string | null>;
  textContent(): Promise<string | null>;
  locator(selector: string): Locator;
  nth(index: number): Locator;
  selectOption(value: string): Promise<unknown>;
  fill(value: string): Promise<void>;
}

export interface Page {
  goto(url: string): Promise<unknown>;
  locator(selector: string): Locator;
  on(name: "pageerror", handler: (error: Error) => void): void;
  on(name: "console", handler: (message: { type(): string; text(): string }) => void): void;
  route(
    pattern: string,
    handler: (route: {
      request(): { url(): string };
      fulfill(answer: { path?: string; status?: number }): Promise<void>;
    }) => unknown,
  ): Promise<unknown>;
  setDefaultTimeout(milliseconds: number): void;
  waitForSelector(selector: string): Promise<unknown>;
}

export interface BrowserType {
  launch(options: { executablePath: string; args: string[] }): Promise<{
    newPage(): Promise<Page>;
    close(): Promise<void>;
  }>;
}
