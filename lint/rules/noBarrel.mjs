import { basename } from "node:path";

/** @type {import("eslint").Rule.RuleModule} */
export const noBarrel = {
  meta: {
    type: "problem",
    schema: [],
    messages: { barrel: "No index files: name the file after its one export and import it from there." },
  },
  create: (context) => ({
    Program(node) {
      if (/^index\.[cm]?[jt]sx?$/.test(basename(context.filename))) {
        context.report({ node, messageId: "barrel" });
      }
    },
  }),
};
