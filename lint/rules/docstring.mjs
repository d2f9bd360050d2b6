/** @type {import("eslint").Rule.RuleModule} */
export const docstring = {
  meta: {
    type: "problem",
    schema: [],
    messages: { missing: "`{{name}}` is exported: say in a docstring what its types can't (unit, boundary case, error, source)." },
  },
  create: (context) => ({
    "ExportNamedDeclaration > FunctionDeclaration"(
      /** @type {import("estree").FunctionDeclaration & import("eslint").Rule.NodeParentExtension} */ node,
    ) {
      const above = context.sourceCode.getCommentsBefore(node.parent).at(-1);
      const isOverload = context.sourceCode.getTokenBefore(node.parent)?.value === ";" && !above && previousIsOverload(node);
      if (!isOverload && !(above?.type === "Block" && above.value.startsWith("*"))) {
        context.report({ node: node.id ?? node, messageId: "missing", data: { name: node.id?.name ?? "default" } });
      }
    },
  }),
};

/** The implementation below its overloads shares their docstring. */
function previousIsOverload(/** @type {import("estree").FunctionDeclaration & import("eslint").Rule.NodeParentExtension} */ node) {
  const program = /** @type {import("estree").Program} */ (/** @type {unknown} */ (node.parent.parent));
  const previous = /** @type {any} */ (program.body[program.body.indexOf(/** @type {any} */ (node.parent)) - 1]);

  return previous?.declaration?.type === "TSDeclareFunction" && previous.declaration.id?.name === node.id?.name;
}
