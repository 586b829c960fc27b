import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { canonicalJson } from "../input/canonical-json.js";

interface NodeCrypto {
  hash?(algorithm: "sha256", text: string, encoding: "hex"): string;
}

/** How many characters are digested in JavaScript before Node's hash is loaded, which takes as long. */
const FIRST_CHARACTERS = 10_000;

/** SHA-256, in hexadecimal, of a value's canonical JSON: the order of keys does not change it. */
export const canonicalDigest = (value: unknown): string => textDigest(canonicalJson(value));

/** SHA-256, in hexadecimal, of a text. */
export const textDigest = (text: string): string => digest(text);

let digest = firstDigest;
let digested = 0;

function firstDigest(text: string): string {
  digested += text.length;
  if (digested <= FIRST_CHARACTERS) return portableDigest(text);
  digest = nodeDigest() ?? portableDigest;
  return digest(text);
}

/** Node's own hash, where the host is Node: without an import, which a browser's bundler would try to resolve. */
function nodeDigest(): ((text: string) => string) | undefined {
  const host = globalThis as { process?: { getBuiltinModule?: (name: string) => NodeCrypto | undefined } };
  const hash = host.process?.getBuiltinModule?.("node:crypto")?.hash;
  return hash && ((text) => hash("sha256", text, "hex"));
}

/** SHA-256, in hexadecimal, of a text, where there is no hash of the host's own. */
export function portableDigest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
