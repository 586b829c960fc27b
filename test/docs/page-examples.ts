import { existsSync, readFileSync } from "node:fs";
import { filesUnder } from "../house/source.js";
import { exampleOfPage } from "./example.js";

/** The examples of all pages, one for each page. */
export const pageExamples = ["README.md", ...filesUnder("docs", ["api", "decisions.md"])]
  .filter((path) => path.endsWith(".md") && existsSync(path))
  .map((path) => exampleOfPage(path, readFileSync(path, "utf8")))
  .filter(({ code }) => code.trim() !== "");
