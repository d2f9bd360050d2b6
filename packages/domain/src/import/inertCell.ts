/** What a spreadsheet may take for a formula: after blanks and control characters, plain or full-width. */
const LOOKS_LIKE_FORMULA = /^[\s\p{C}]*[=+\-@|%＝＋－＠]/u;
/** A number or a telephone number keeps its meaning. */
const NUMERIC = /^[+-]?[\d\s().,/-]*$/;
const QUOTE = "'";

/**
 * A cell that no spreadsheet runs as a formula: text that looks like one gets a leading apostrophe, which `originalCell`
 * takes off again, so that export and import are inverse.
 *
 * @source trust.md T17 (EspoCRM 55154: looking at the first character alone missed half of the probes)
 */
export function inertCell(text: string): string {
  const isAlreadyQuoted = text.startsWith(QUOTE) && LOOKS_LIKE_FORMULA.test(text.replace(/^'+/, ""));
  const isFormula = LOOKS_LIKE_FORMULA.test(text) && !NUMERIC.test(text);

  return isFormula || isAlreadyQuoted ? QUOTE + text : text;
}

/** The text that `inertCell` was given. */
export function originalCell(cell: string): string {
  return cell.startsWith(QUOTE) && LOOKS_LIKE_FORMULA.test(cell.replace(/^'+/, "")) ? cell.slice(1) : cell;
}
