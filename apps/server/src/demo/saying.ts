export type Mood = "warm" | "even" | "cold";

/** What a customer says, and what the rep makes of it. A quote stands word for word in its note. */
export type Saying = {
  readonly note: string;
  readonly finding: null | {
    readonly kind: "perception" | "need" | "competitor_contact" | "perceived_value" | "underuse";
    readonly text: string;
    readonly quote: string | null;
    readonly sentiment?: number;
    readonly driver?: string;
    readonly sku?: string;
    readonly competitor?: string;
  };
};

export type Sayings = Readonly<Record<Mood, readonly Saying[]>>;

type Words = { readonly text: string; readonly quote: string | null };

export function value(note: string, driver: string, words: Words): Saying {
  return { note, finding: { kind: "perceived_value", ...words, driver } };
}

export function feeling(note: string, sentiment: number, words: Words): Saying {
  return { note, finding: { kind: "perception", ...words, sentiment } };
}

export function need(note: string, sku: string, words: Words): Saying {
  return { note, finding: { kind: "need", ...words, sku } };
}

export function underuse(note: string, sku: string, text: string): Saying {
  return { note, finding: { kind: "underuse", text, quote: null, sku } };
}

export function rival(competitor: string, text: string, quote: string | null): NonNullable<Saying["finding"]> {
  return { kind: "competitor_contact", text, quote, competitor };
}
