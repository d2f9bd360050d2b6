/** @type {import("eslint").Rule.RuleModule} */
export const callersFirst = {
  meta: {
    type: "suggestion",
    schema: [],
    messages: { order: "`{{caller}}` calls `{{callee}}`, so it stands above it: a file reads from what it is for down to how." },
  },
  create: (context) => ({
    "Program:exit"(program) {
      const functions = topLevelFunctions(program);
      for (const [index, caller] of functions.entries()) {
        for (const callee of functions.slice(0, index).filter((candidate) => !candidate.isExported)) {
          if (mentions(context, caller, callee) && !mentions(context, callee, caller)) {
            const data = { caller: caller.node.id?.name ?? "", callee: callee.node.id?.name ?? "" };
            context.report({ node: callee.node.id ?? callee.node, messageId: "order", data });
          }
        }
      }
    },
  }),
};

/**
 * @typedef {{ node: import("estree").FunctionDeclaration, isExported: boolean }} TopLevelFunction
 * @param {import("estree").Program} program
 * @returns {TopLevelFunction[]}
 */
function topLevelFunctions(program) {
  return program.body.flatMap((statement) => {
    const node = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;

    return node?.type === "FunctionDeclaration" ? [{ node, isExported: node !== statement }] : [];
  });
}

/**
 * @param {import("eslint").Rule.RuleContext} context
 * @param {TopLevelFunction} user
 * @param {TopLevelFunction} used
 */
function mentions(context, user, used) {
  const [variable] = context.sourceCode.getDeclaredVariables(used.node);
  const [start = 0, end = 0] = user.node.range ?? [];

  return (
    variable?.references.some(({ identifier }) => (identifier.range?.[0] ?? -1) >= start && (identifier.range?.[1] ?? Infinity) <= end) ??
    false
  );
}
