type Search = Record<string, unknown>;

/** `{ name: text }` if the address says one, else nothing: spread it into what `validateSearch` returns. */
export function textOf<TName extends string>(search: Search, name: TName): Partial<Record<TName, string>> {
  const value = search[name];

  return typeof value === "string" && value !== "" ? ({ [name]: value } as Partial<Record<TName, string>>) : {};
}

/** One of the allowed words, else nothing. */
export function wordOf<TName extends string, const TWord extends string>(
  search: Search,
  name: TName,
  allowed: readonly TWord[],
): Partial<Record<TName, TWord>> {
  const value = allowed.find((word) => word === search[name]);

  return value === undefined ? {} : ({ [name]: value } as Partial<Record<TName, TWord>>);
}

/** All texts of a name that may repeat, without doubles; nothing if there is none. */
export function textsOf<TName extends string>(search: Search, name: TName): Partial<Record<TName, string[]>> {
  const values = [search[name]].flat().filter((value): value is string => typeof value === "string" && value !== "");

  return values.length === 0 ? {} : ({ [name]: [...new Set(values)] } as Partial<Record<TName, string[]>>);
}

/** The allowed words of a name that may repeat; nothing if there is none. */
export function wordsOf<TName extends string, const TWord extends string>(
  search: Search,
  name: TName,
  allowed: readonly TWord[],
): Partial<Record<TName, TWord[]>> {
  const texts: string[] = textsOf(search, name)[name] ?? [];
  const values = allowed.filter((word) => texts.includes(word));

  return values.length === 0 ? {} : ({ [name]: values } as Partial<Record<TName, TWord[]>>);
}

/** `{ name: true }` for `?name=true`, else nothing. */
export function flagOf<TName extends string>(search: Search, name: TName): Partial<Record<TName, true>> {
  return search[name] === "true" || search[name] === true ? ({ [name]: true } as Partial<Record<TName, true>>) : {};
}

/** A `YYYY-MM-DD` text, else nothing. */
export function dayOf<TName extends string>(search: Search, name: TName): Partial<Record<TName, string>> {
  const value = search[name];

  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? ({ [name]: value } as Partial<Record<TName, string>>) : {};
}

/** An address of this very page to go back to: one slash, so that no link to another site can ride on a sign-in. */
export function backOf(search: Search): { back?: string } {
  const { back } = search;

  return typeof back === "string" && /^\/(?![/\\])/.test(back) ? { back } : {};
}
