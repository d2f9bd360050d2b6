import { parse, traverse, types, type NodePath } from "@babel/core";
import type { ExtractorType } from "@lingui/conf";
import { messagesOf, tableOf, textOf } from "./messageShapes.ts";

/**
 * Finds the `Message`s of the domain and the API for the catalogue: object literals with `id`, `message` and `values`. They carry
 * no macro, because the domain knows no library of the web. A shape that it can't follow is an error: the sentence would be in
 * no catalogue, and nobody would notice.
 */
export const messageExtractor: ExtractorType = {
  // what ruleSentence.ts says stands in the table of ruleSentences.ts, see `sayRules`
  match: (fileName) => /\/packages\/(domain|api)\/src\/.*(?<!\.test|\/ruleSentence)\.ts$/.test(fileName),
  extract: (fileName, code, onMessageExtracted) => {
    const tree = parse(code, { filename: fileName, babelrc: false, configFile: false, parserOpts: { plugins: ["typescript"] } });
    if (tree === null) {
      return;
    }
    const say = (id: string, message: string, line = 0) => onMessageExtracted({ id, message, origin: [fileName, line] });
    traverse(tree, {
      ObjectExpression(path) {
        if (isMessage(path)) {
          messagesOf(path, fileName).forEach(([id, message]) => say(id, message, path.node.loc?.start.line));
        }
      },
      VariableDeclarator(path) {
        if (types.isIdentifier(path.node.id, { name: "RULE_SENTENCES" })) {
          sayRules(path, say);
        }
      },
    });
  },
};

function isMessage(path: NodePath<types.ObjectExpression>): boolean {
  const names = path.node.properties.map((one) => (types.isObjectProperty(one) && types.isIdentifier(one.key) ? one.key.name : ""));

  return ["id", "message", "values"].every((name) => names.includes(name));
}

/** `rule.<code>`, and `rule.<code>.bare` for an error that lacks the details: packages/domain/src/ruleSentence.ts. */
function sayRules(path: NodePath<types.VariableDeclarator>, say: (id: string, message: string) => void): void {
  for (const [code, sentence] of tableOf(path.get("init"))) {
    const { message, bare } = Object.fromEntries([...tableOf(sentence)].map(([name, value]) => [name, textOf(value)]));
    if (message !== null && message !== undefined) {
      say(`rule.${code}`, message);
      say(`rule.${code}.bare`, bare ?? message);
    }
  }
}
