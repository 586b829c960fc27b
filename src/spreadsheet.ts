// Sheets of offices, XLSX or CSV, as rows for `readRows`, and the sheet to hand out.
export { type ReadSheetOptions, readSheet, type Sheet } from "./spreadsheet/read-sheet.js";
export { templateSheet } from "./spreadsheet/write-sheet.js";
