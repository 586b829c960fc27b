import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { canonicalJson } from "./canonical-json.js";

interface NodeCrypto {
  hash?(algorithm: "sha256", text: string, encoding: "hex"): string;
}

/** Node's own hash, where the host is Node: without an import, which a browser's bundler would try to resolve. */
const nodeCrypto = (
  globalThis as { process?: { getBuiltinModule?: (name: string) => NodeCrypto | undefined } }
).process?.getBuiltinModule?.("node:crypto");

/** SHA-256, in hexadecimal, of a value's canonical JSON: the order of keys does not change it. */
export const canonicalDigest = (value: unknown): string => textDigest(canonicalJson(value));

/** SHA-256, in hexadecimal, of a text. */
export function textDigest(text: string): string {
  return nodeCrypto?.hash?.("sha256", text, "hex") ?? portableDigest(text);
}

/** SHA-256, in hexadecimal, of a text, where there is no hash of the host's own. */
export function portableDigest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
