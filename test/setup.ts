import fc from "fast-check";
import { seed } from "./sampled.js";

fc.configureGlobal({ seed: seed() });
