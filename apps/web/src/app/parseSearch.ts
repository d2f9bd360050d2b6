/**
 * Reads `?level=high&level=medium&q=scale` as texts, and as a list where a name repeats. No JSON: an address can be read,
 * typed and shared. What a text means is the route's `validateSearch`.
 */
export function parseSearch(search: string): Record<string, string | string[]> {
  const params = new URLSearchParams(search);
  const found = new Map<string, string | string[]>();
  for (const name of new Set(params.keys())) {
    const values = params.getAll(name);
    found.set(name, values.length === 1 ? (values[0] ?? "") : values);
  }

  return Object.fromEntries(found);
}
