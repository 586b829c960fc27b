import { readFileSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { CALLS, callNames } from "../../src/service/calls.js";
import { callPath, routes } from "../../src/service/handler.js";
import { CASE_CALLS, type CaseCall } from "../../src/testing/case.js";
import { caseFiles } from "../cases/files.js";
import { complaints } from "../schemas/ajv.js";
import { booksWithCases, client } from "./client.js";
import { BODIES } from "./requests.js";

const document = JSON.parse(readFileSync("schemas/openapi.json", "utf8"));

const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(document, "openapi", undefined, false);

/** A validator of a schema within the document. */
const validator = (...keys: string[]) =>
  ajv.compile({ $ref: `openapi#/${keys.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}` });

const bodies = (name: string) =>
  validator("paths", callPath(name), "post", "requestBody", "content", "application/json", "schema");
const answers = (name: string) =>
  validator("paths", callPath(name), "post", "responses", "200", "content", "application/json", "schema");
const refusals = validator("components", "responses", "Refused", "content", "application/problem+json", "schema");

/** Some bodies for each function that cases call. */
function bodiesOfCases(call: CaseCall): unknown[] {
  const all = caseFiles().flatMap(({ book, cases }) =>
    cases.filter((one) => one.call === call).map(({ input }) => ({ book, input, explain: { detail: "full" } })),
  );
  return all.filter((_, index) => index % Math.ceil(all.length / 4) === 0);
}

describe("schemas/openapi.json", () => {
  it("is OpenAPI 3.1", async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    expect([valid, errors ?? []]).toEqual([true, []]);
    expect(document.openapi).toBe("3.1.0");
  });

  it("would be refused with a mistake", async () => {
    const broken = structuredClone(document);
    broken.paths["/health"].get.responses = [];
    expect((await new Validator().validate(broken)).valid).toBe(false);
  });

  it("has every path of the service with its method, and no other", () => {
    const described = Object.entries(document.paths as Record<string, object>).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(described.sort()).toEqual(
      routes()
        .map(({ path, method }) => `${method.toLowerCase()} ${path}`)
        .sort(),
    );
  });

  it("is what the service gives, and each path is there", async () => {
    const send = client({ books: [] });
    expect((await send("/openapi.json")).body).toEqual(document);
    for (const { path, method } of routes()) {
      const { status } = await send(path, method === "POST" ? {} : undefined);
      expect([path, [200, 400].includes(status)]).toEqual([path, true]);
    }
  });
});

describe("the schemas of the service", () => {
  it.each(callNames())("accept what %s takes and what it gives", async (name) => {
    const send = client({ books: await booksWithCases() });
    const isCase = (CASE_CALLS as readonly string[]).includes(name);
    const all = isCase ? bodiesOfCases(name as CaseCall) : [BODIES[name as keyof typeof BODIES]];
    expect(all.length).toBeGreaterThan(0);
    const [body, answer] = [bodies(name), answers(name)];
    for (const one of all) {
      const reply = await send(callPath(name), one);
      expect([reply.status, reply.body.problems]).toEqual([200, undefined]);
      expect(complaints(body, JSON.parse(JSON.stringify(one)))).toEqual([]);
      expect(complaints(answer, reply.body)).toEqual([]);
      expect(complaints(answer, { ...reply.body, more: 1 })).not.toEqual([]);
    }
  });

  it("accept every refusal", async () => {
    const send = client({ books: [], limits: { bodyBytes: 100 } });
    const replies = [
      await send("/v1/evaluate", "{"),
      await send("/v1/evaluate", {}),
      await send("/v1/labelOf", { vocabulary: "award", code: "giay-khenn" }),
      await send("/v1/labelOf", "x".repeat(101)),
      await send("/v1/evaluat", {}),
      await send("/health", {}),
    ];
    expect(replies.map(({ status }) => status)).toEqual([400, 400, 400, 413, 404, 405]);
    for (const { body, type } of replies) {
      expect(type).toBe("application/problem+json");
      expect(complaints(refusals, body)).toEqual([]);
    }
  });

  it("name the functions by the fields of their bodies", () => {
    for (const [name, { parameters }] of Object.entries(CALLS)) {
      const { properties, required } =
        document.paths[callPath(name)].post.requestBody.content["application/json"].schema;
      expect(Object.keys(properties).filter((field) => field !== "explain")).toEqual(
        parameters.map((each) => each.name),
      );
      expect(required).toEqual(parameters.filter((each) => !each.isOptional).map((each) => each.name));
    }
  });
});
