import type { Almanac, Engine, EngineOptions, Event } from "json-rules-engine";
import type { HostLibrary } from "./libraries.js";

/** What a behaviour is shown with: the classes of a library, and a way to make an engine without rules of a book. */
export interface Kit extends HostLibrary {
  make(rules?: readonly unknown[], options?: EngineOptions): Engine;
}

/** Shows one behaviour, and gives what was seen as JSON. */
export type Show = (kit: Kit) => unknown;
export type Any = Record<string, unknown>;

export const leaf = (fact: string, operator: string, value: unknown, more: Any = {}) => ({
  fact,
  operator,
  value,
  ...more,
});
export const rule = (conditions: unknown, type = "own", more: Any = {}) => ({ conditions, event: { type }, ...more });
export const all = (...leaves: unknown[]) => ({ all: leaves });
export const any = (...leaves: unknown[]) => ({ any: leaves });
export const not = (inner: unknown) => ({ not: inner });
export const seats = (operator: string, value: unknown, more: Any = {}) => leaf("seats", operator, value, more);
export const TRUE = seats("equal", 3);
export const FALSE = seats("equal", 4);
export const facts = { seats: 3, unit: { level: "commune", staff: [{ age: 30 }, { age: 50 }] }, years: [2024, 2025] };

/** What the library's types leave out of an almanac. */
export interface WholeAlmanac {
  getResults(): unknown;
  getEvents(): unknown;
}

export const typesOf = (events: readonly Event[]) => events.map(({ type }) => type);

/** The events of a run. */
export async function run(engine: Engine, given: Any = facts, options: { almanac?: Almanac } = {}) {
  const { events, failureEvents } = await engine.run(given, options);
  return { events: typesOf(events), failures: typesOf(failureEvents) };
}

/** What a call throws or rejects with. */
export async function thrown(call: () => unknown): Promise<unknown> {
  try {
    return { gave: await call() };
  } catch (error) {
    return (error as Error).message;
  }
}

/** Whether conditions hold. */
export const holds =
  (conditions: unknown, given: Any = facts, options: EngineOptions = {}): Show =>
  ({ make }) =>
    thrown(async () => (await run(make([rule(conditions)], options), given)).events.length === 1);

/** The order in which facts are read. */
export const readings =
  (conditions: unknown, priorities: Record<string, number> = {}): Show =>
  async ({ make }) => {
    const read: string[] = [];
    const engine = make([rule(conditions)]);
    for (const name of ["one", "two", "three"]) {
      const value = () => {
        read.push(name);
        return name;
      };
      engine.addFact(name, value, { priority: priorities[name] ?? 1 });
    }
    return { ...(await run(engine, {})), read };
  };
export const is = (name: string, value = name, more: Any = {}) => leaf(name, "equal", value, more);

export const on = (engine: Engine, name: string, handler: (...values: never[]) => unknown) =>
  engine.on(name, handler as never);
export const listen = (target: unknown, name: string, handler: (...values: never[]) => unknown) =>
  (target as Engine).on(name, handler as never);
export const wait = (turns = 3) => new Promise((resolve) => setTimeout(resolve, turns));

/** A property that the library's types leave out. */
export const look = <Value = unknown>(target: object | undefined, name: string) =>
  Reflect.get(target ?? {}, name) as Value;

/** Calls a method with arguments that its types may forbid. */
export const call = (target: object, name: string, ...values: unknown[]): unknown =>
  Reflect.apply(look(target, name), target, values);

/** Makes an object with arguments that its types may forbid. */
export const construct = (type: unknown, ...values: unknown[]): object => Reflect.construct(type as never, values);
