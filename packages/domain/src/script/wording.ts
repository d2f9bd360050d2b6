// English patterns; apostrophes are straight or curly. A pattern that is unsure says nothing: advice that is often wrong is not read.
const LEADING = [
  /(?:^|[.,;:!?…]\s*)(?:don|wouldn|isn|aren|won|didn|can|haven|shouldn)['’]t (?:you|we|it|that|they)\b/i,
  /\b(?:isn|aren|don|doesn|won|wouldn|haven)['’]t (?:it|they|you|that|we)\?/i,
  /\b(?:right|agreed|correct|no)\?\s*$/i,
  /\b(?:surely|obviously|of course|certainly|as everyone knows|you must (?:agree|admit|be))\b/i,
  /\bhow (?:much|well) do(?:es)? [\w’' ]{1,30} (?:love|enjoy|benefit)\b/i,
  /\bwhat do you (?:love|like best)\b/i,
  /\b(?:wouldn['’]t you|would you not|do you not|do you agree that|would you agree that)\b/i,
];

const DOUBLE = [
  /\?[^?]*\?/,
  /\band\s+(?:how|what|why|when|where|who|whom|which|do|does|did|is|are|was|were|would|will|can|could|have|has|should)\b/i,
  /\band\/or\b/i,
];

const CLOSED_START = /^(?:is|are|am|was|were|do|does|did|can|could|will|would|shall|should|has|have|had|may|might)\b/i;
const INVITATION =
  /^(?:can|could|would|will) (?:you|we|i) (?:please )?(?:tell|walk|talk|describe|share|show|explain|give|help|say|take|hear|ask|go|paint|put)\b/i;

/** Whether a wording tells the customer which answer is wanted. */
export function isLeading(text: string): boolean {
  return LEADING.some((pattern) => pattern.test(text));
}

/** Whether a wording asks two things at once, so that an answer does not say which it answers. */
export function isDouble(text: string): boolean {
  return DOUBLE.some((pattern) => pattern.test(text));
}

/** Whether a wording can be answered by yes or no alone; "Could you tell me …" is an invitation and can't. */
export function isClosed(text: string): boolean {
  const question = questionOf(text);

  return question !== null && CLOSED_START.test(question) && !INVITATION.test(question);
}

/** Whether a text contains one of some names as words of their own, in any case. */
export function namesAny(text: string, names: readonly string[]): boolean {
  const words = ` ${normalized(text)} `;

  return names.map(normalized).some((name) => name !== "" && words.includes(` ${name} `));
}

// The sentence that ends in the question mark, without what introduces it ("When you order, …" keeps its start: it is open or not by it).
function questionOf(text: string): string | null {
  const sentences = text.match(/[^.!?…]+\?/g);
  const last = sentences?.at(-1)?.trim();
  if (last === undefined) {
    return null;
  }

  return last.replace(/^["“«]/, "").replace(/^(?:and|so|but|well|now|then|by the way),?\s+/i, "");
}

function normalized(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
