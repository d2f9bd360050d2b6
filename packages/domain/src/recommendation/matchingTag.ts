/** Scripts that do not put spaces between words: there, a tag anywhere in the text is a match. */
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** From this length on a tag also matches words that go on ("scale" in "scales"): shorter ones begin too many others. */
const STEM_LENGTH = 4;

/**
 * The first tag of a product that a need's text names, or null. Case, accents' encoding and runs of white space do not matter; a tag
 * starts at the start of a word.
 */
export function matchingTag(text: string, tags: readonly string[]): string | null {
  const words = plain(text);

  return tags.find((tag) => plain(tag) !== "" && tagPattern(plain(tag)).test(words)) ?? null;
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}

function tagPattern(tag: string): RegExp {
  const escaped = tag.replace(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`);
  if (WITHOUT_SPACES.test(tag)) {
    return new RegExp(escaped, "u");
  }

  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}${tag.length < STEM_LENGTH ? String.raw`(?![\p{L}\p{N}])` : ""}`, "u");
}
