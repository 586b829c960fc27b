// Gives every export of `src/index.ts` the question it stands under there as its category, for TypeDoc.

import { Comment, CommentTag, Converter, ReflectionKind } from "typedoc";
import ts from "typescript";

/** The questions of the file, in its order, each with the names that are exported under it. */
function questionsIn(file, checker) {
  const questions = [];
  for (const statement of file.statements.filter(ts.isExportDeclaration)) {
    const comments = ts.getLeadingCommentRanges(file.text, statement.getFullStart()) ?? [];
    const words = comments.map(({ pos, end }) => file.text.slice(pos, end).replace(/^\/\/ /, ""));
    // The first comment of the file is about all of it.
    const heading = words.at(-1);
    if (heading !== undefined) questions.push({ heading: heading.replace(/\.$/, ""), names: [] });
    const symbol = checker.getSymbolAtLocation(statement.moduleSpecifier);
    const named =
      statement.exportClause === undefined
        ? checker.getExportsOfModule(symbol).map(({ name }) => name)
        : ts.isNamespaceExport(statement.exportClause)
          ? [statement.exportClause.name.text]
          : statement.exportClause.elements.map(({ name }) => name.text);
    questions.at(-1).names.push(...named);
  }
  return questions;
}

export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    const index = context.project.children?.find(({ name }) => name === "index");
    const program = context.programs.find((one) => one.getSourceFile("src/index.ts") !== undefined);
    if (index === undefined || program === undefined) return;
    const questions = questionsIn(program.getSourceFile("src/index.ts"), program.getTypeChecker());
    for (const reflection of index.children ?? []) {
      const question = questions.find(({ names }) => names.includes(reflection.name));
      if (question === undefined) throw new Error(`src/index.ts exports ${reflection.name} under no question`);
      const described = reflection.kindOf(ReflectionKind.Function) ? (reflection.signatures ?? []) : [reflection];
      for (const each of described) {
        each.comment ??= new Comment();
        each.comment.blockTags.push(new CommentTag("@category", [{ kind: "text", text: question.heading }]));
      }
    }
  });
}
