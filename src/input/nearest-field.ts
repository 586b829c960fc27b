import { distance } from "fastest-levenshtein";
import { comparedText } from "../codes/suggestions.js";
import { mostMisspelt } from "../errors/nearest-names.js";
import { type Described, definitionOf } from "./shape.js";

type Fields = Readonly<Record<string, Described>>;
type Path = readonly PropertyKey[];

/** As many as a person takes in at a glance. */
const MOST = 3;

/**
 * The fields that an unknown one may have been meant for, as paths: those of its name at other places, else those of a like name
 * at its own, else those of a like name at others.
 *
 * @param siblings the fields known at its own place.
 */
export function nearestFields(schema: Described, siblings: Fields, path: Path): Path[] {
  const here = Object.keys(siblings).map((field): Path => [...path.slice(0, -1), field]);
  const isHere = (other: Path) => other.slice(0, -1).join() === path.slice(0, -1).join();
  const elsewhere = fieldPaths(schema).filter((other) => !isHere(other));
  const name = comparedName(path);
  const same = [...here, ...elsewhere].filter((other) => comparedName(other) === name);
  return [same, near(here, name), near(elsewhere, name)].find((found) => found.length > 0)?.slice(0, MOST) ?? [];
}

/** The last name of a path without what differs between ways of writing: `received_on` is `receivedOn`. */
const comparedName = (path: Path): string =>
  comparedText(String(path.at(-1)))
    .toLowerCase()
    .replace(/[-_ ]/g, "");

function near(paths: readonly Path[], name: string): Path[] {
  return paths
    .map((path) => ({ path, far: distance(comparedName(path), name) }))
    .filter(({ far }) => far <= mostMisspelt(name))
    .sort((a, b) => a.far - b.far)
    .map(({ path }) => path);
}

/** The paths of all fields that are not in a list, those of the outer object first. */
function fieldPaths(schema: Described, outer: Path = []): Path[] {
  const fields = Object.entries(objectFields(schema));
  return [
    ...fields.map(([name]) => [...outer, name]),
    ...fields.flatMap(([name, field]) => fieldPaths(field, [...outer, name])),
  ];
}

/** The fields of the object that a schema takes; none where it takes something else. */
export function objectFields(schema: Described): Fields {
  const def = definitionOf(schema);
  if (def.type === "optional") return objectFields(def.innerType);
  return def.type === "object" ? def.shape : {};
}
