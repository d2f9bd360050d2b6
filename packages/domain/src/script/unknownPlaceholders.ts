import { isPlaceholder } from "./fillTemplate.ts";

/** Names in braces that nothing fills in. */
export function unknownPlaceholders(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w*)\}/g)].map((match) => match[1] ?? "").filter((name) => !isPlaceholder(name));
}
