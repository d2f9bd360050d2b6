/** @type {import("eslint").Rule.RuleModule} */
export const effectReason = {
  meta: {
    type: "problem",
    schema: [],
    messages: { missing: "An effect is the last resort: say in a comment above why nothing else will do." },
  },
  create: (context) => ({
    "ExpressionStatement > CallExpression[callee.name=/^use(Layout|Insertion)?Effect$/]"(
      /** @type {import("estree").CallExpression & import("eslint").Rule.NodeParentExtension} */ node,
    ) {
      if (context.sourceCode.getCommentsBefore(node.parent).length === 0) {
        context.report({ node, messageId: "missing" });
      }
    },
  }),
};
