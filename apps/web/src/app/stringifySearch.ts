/** The other way round: lists repeat their name; what is empty, missing or false is left out, so that a plain screen has a plain address. */
export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isSaid(one)) {
        params.append(name, String(one));
      }
    }
  }
  const text = params.toString();

  return text === "" ? "" : `?${text}`;
}

function isSaid(value: unknown): value is string | number | true {
  return (typeof value === "string" && value !== "") || typeof value === "number" || value === true;
}
