// A plan's time as a picture: SVG for pages and print, Mermaid for Markdown.
export { timelineMermaid } from "./pictures/timeline-mermaid.js";
export type { TimelinePictureOptions } from "./pictures/timeline-model.js";
export { timelineSvg } from "./pictures/timeline-svg.js";
