import { types, type NodePath } from "@babel/core";

type Said = readonly [id: string, message: string];

/**
 * The messages that one object literal can become. Its id and its text may be written out, come from constants, from a table by
 * the same key (`id: \`plan.${key}\`, message: TABLE[key]`), or be arguments of the function that it stands in.
 *
 * @throws {Error} where none of these holds, naming the place
 */
export function messagesOf(path: NodePath<types.ObjectExpression>, fileName: string): readonly Said[] {
  const [id, message] = [valueOf(path, "id"), valueOf(path, "message")];
  const plain = pair(textOf(id), textOf(message));
  const said = plain.length > 0 ? plain : [...fromTable(id, message), ...fromArguments(path, id, message)];
  const isCopy = id.isMemberExpression() || (id.isIdentifier() && message.isIdentifier() && said.length === 0);
  if (said.length === 0 && !isCopy) {
    throw new Error(`${fileName}:${String(path.node.loc?.start.line ?? 0)}: the catalogue can't tell what this Message says.`);
  }

  return said;
}

/** What an expression is, if that is a text known without running it; a constant may stand below its use. */
export function textOf(path: NodePath): string | null {
  const found: { readonly confident: boolean; readonly value: unknown } = (unwrapped(path) as NodePath).evaluate();

  return found.confident && typeof found.value === "string" ? found.value : null;
}

/** The entries of an object literal, through a constant and through `as const satisfies …`. */
export function tableOf(path: NodePath<types.Node | null | undefined>): ReadonlyMap<string, NodePath> {
  const found = unwrapped(path);
  if (!found.isObjectExpression()) {
    return new Map();
  }
  const properties = found.get("properties").filter((one) => one.isObjectProperty());

  return new Map(properties.map((one) => [nameOf(one.node.key), one.get("value") as NodePath]));
}

function fromTable(id: NodePath, message: NodePath): readonly Said[] {
  if (!id.isTemplateLiteral() || !message.isMemberExpression()) {
    return [];
  }

  return [...tableOf(message.get("object"))].map(([key, text]) => [filled(id.node, key), known(text)]);
}

/** Every call of the function around the literal says one. */
function fromArguments(path: NodePath, id: NodePath, message: NodePath): readonly Said[] {
  const owner = path.getFunctionParent();
  const name = owner?.isFunctionDeclaration() === true ? owner.node.id?.name : undefined;
  if (owner === null || name === undefined || !id.isTemplateLiteral() || !message.isIdentifier()) {
    return [];
  }
  const places = owner.node.params.map((one) => (types.isIdentifier(one) ? one.name : ""));
  const [key] = id.get("expressions");
  const keyAt = key?.isIdentifier() === true ? places.indexOf(key.node.name) : -1;
  const calls = owner.parentPath.scope.getBinding(name)?.referencePaths.map((one) => one.parentPath) ?? [];

  return calls.flatMap((call) => {
    const given = call?.isCallExpression() === true ? call.get("arguments") : [];
    const [keyGiven, text] = [given[keyAt], given[places.indexOf(message.node.name)]];

    return keyGiven === undefined || text === undefined ? [] : [[filled(id.node, known(keyGiven)), known(text)]];
  });
}

function filled({ quasis }: types.TemplateLiteral, key: string): string {
  return quasis.map((part) => part.value.cooked ?? "").join(key);
}

/** A part of a message that must be known: to leave one sentence out in silence is worse than to stop. */
function known(path: NodePath): string {
  const text = textOf(path);
  if (text === null) {
    throw new Error(`the catalogue can't tell the text of line ${String(path.node.loc?.start.line ?? 0)}.`);
  }

  return text;
}

function pair(id: string | null, message: string | null): readonly Said[] {
  return id === null || message === null ? [] : [[id, message]];
}

function valueOf(path: NodePath<types.ObjectExpression>, name: string): NodePath {
  const property = path.get("properties").find((one) => one.isObjectProperty() && nameOf(one.node.key) === name);

  return property?.get("value") as NodePath;
}

function unwrapped(path: NodePath<types.Node | null | undefined>): NodePath<types.Node | null | undefined> {
  if (path.isTSAsExpression() || path.isTSSatisfiesExpression()) {
    return unwrapped(path.get("expression") as NodePath);
  }
  const bound = path.isIdentifier() ? path.scope.getBinding(path.node.name)?.path : undefined;

  return bound?.isVariableDeclarator() === true ? unwrapped(bound.get("init")) : path;
}

function nameOf(key: types.Node): string {
  if (types.isIdentifier(key)) {
    return key.name;
  }

  return types.isStringLiteral(key) ? key.value : "";
}
