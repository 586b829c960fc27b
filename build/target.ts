/** The syntax of what ships: that of browsers from 2020 on, and of bundlers that read no newer one. */
export const TARGET = "es2020";

/** Fields of classes as assignments: for ES2020 they would else be defined one by one by a function. */
export const CLASS_FIELDS = { compilerOptions: { useDefineForClassFields: false } } as const;
