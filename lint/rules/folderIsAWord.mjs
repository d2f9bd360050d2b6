import { relative } from "node:path";

const KINDS = new Set(["util", "utils", "helper", "helpers", "service", "services", "constant", "constants", "common", "misc", "shared"]);

/** @type {import("eslint").Rule.RuleModule} */
export const folderIsAWord = {
  meta: { type: "problem", schema: [], messages: { kind: "`{{folder}}` is a kind of code; a folder is a business word (docs/domain)." } },
  create: (context) => ({
    Program(node) {
      const folder = relative(context.cwd, context.filename)
        .split(/[/\\]/)
        .slice(0, -1)
        .find((name) => KINDS.has(name.toLowerCase()));
      if (folder) {
        context.report({ node, messageId: "kind", data: { folder } });
      }
    },
  }),
};
