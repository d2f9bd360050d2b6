import { parse, traverse, types } from "@babel/core";
import type { ExtractorType } from "@lingui/conf";

/**
 * Finds the `Message`s of the domain and the API for the catalogue: every object literal with `id`, `message` and `values`,
 * where the first two are texts. They carry no macro, because the domain knows no library of the web.
 */
export const messageExtractor: ExtractorType = {
  match: (fileName) => /\/packages\/(domain|api)\/src\/.*\.ts$/.test(fileName),
  extract: async (fileName, code, onMessageExtracted) => {
    const tree = parse(code, { filename: fileName, babelrc: false, configFile: false, parserOpts: { plugins: ["typescript"] } });
    if (tree === null) {
      return;
    }
    traverse(tree, {
      ObjectExpression({ node }) {
        const [id, message] = [textOf(node, "id"), textOf(node, "message")];
        if (id !== null && message !== null && hasProperty(node, "values")) {
          onMessageExtracted({ id, message, origin: [fileName, node.loc?.start.line ?? 0] });
        }
      },
    });
  },
};

function textOf(node: types.ObjectExpression, name: string): string | null {
  const property = node.properties.find((one) => isNamed(one, name));
  if (property?.type !== "ObjectProperty") {
    return null;
  }
  const { value } = property;
  if (types.isTemplateLiteral(value) && value.expressions.length === 0) {
    return value.quasis[0]?.value.cooked ?? null;
  }

  return types.isStringLiteral(value) ? value.value : null;
}

function hasProperty(node: types.ObjectExpression, name: string): boolean {
  return node.properties.some((one) => isNamed(one, name));
}

function isNamed(property: types.ObjectExpression["properties"][number], name: string): boolean {
  return property.type === "ObjectProperty" && types.isIdentifier(property.key, { name });
}
