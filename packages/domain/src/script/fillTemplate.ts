/** What a pitch, a fallback or a question may name, in braces: `{contact}`. */
export const PLACEHOLDERS = ["contact", "product", "account", "rep", "lastPromise"] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

/** What stands in for a value that is not known, so that the sentence can still be said; English, as the starter scripts. */
export const NEUTRAL_WORDS: Readonly<Record<Placeholder, string>> = {
  contact: "there",
  product: "what you have from us",
  account: "your company",
  rep: "your contact with us",
  lastPromise: "what we agreed last time",
};

/**
 * A template with its placeholders filled in. A missing or blank value becomes its neutral word; braces around anything else
 * stay as they are (the lint names them).
 *
 * @source docs/domain/script.md, "Placeholders"
 */
export function fillTemplate(
  template: string,
  values: Partial<Record<Placeholder, string | null>>,
  neutral: Readonly<Record<Placeholder, string>> = NEUTRAL_WORDS,
): string {
  return template.replace(/\{(\w+)\}/g, (braced, name: string) => {
    if (!isPlaceholder(name)) {
      return braced;
    }
    const value = values[name]?.trim() ?? "";

    return value === "" ? neutral[name] : value;
  });
}

/** Whether a name in braces is one that is filled in. */
export function isPlaceholder(name: string): name is Placeholder {
  return (PLACEHOLDERS as readonly string[]).includes(name);
}
