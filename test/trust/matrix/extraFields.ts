/** Fields that a caller must never be able to send. */
const EXTRA = ["orgId", "role", "createdAt", "__proto__x"];

/** The input with one extra field in one of its objects, for each object and field. */
export function withExtraFields(input: unknown): unknown[] {
  if (input === undefined) {
    return EXTRA.map((name) => ({ [name]: "x" }));
  }

  return objectsIn(input, []).flatMap((path) => EXTRA.filter((name) => !has(input, path, name)).map((name) => changed(input, path, name)));
}

function objectsIn(value: unknown, path: string[]): string[][] {
  if (typeof value !== "object" || value === null) {
    return [];
  }
  const inner = Object.entries(value).flatMap(([key, one]) => objectsIn(one, [...path, key]));

  return Array.isArray(value) ? inner : [path, ...inner];
}

function has(input: unknown, path: string[], name: string): boolean {
  return Object.hasOwn(at(input, path), name);
}

function changed(input: unknown, path: string[], name: string): unknown {
  const copy = structuredClone(input);

  at(copy, path)[name] = "x";

  return copy;
}

function at(input: unknown, path: string[]): Record<string, unknown> {
  return path.reduce<Record<string, unknown>>((value, key) => value[key] as Record<string, unknown>, input as Record<string, unknown>);
}
