/**
 * A sentence before it has a language: `id` names it in the catalogue, `message` is the English ICU text, `values` fill it.
 * The domain decides *what* is said; web, REST and CLI say it through one formatter. Money in `values` is a `MoneyValue`,
 * a day an `IsoDay`; both are formatted by the reader's locale before ICU sees them.
 */
export type Message = {
  readonly id: string;
  readonly message: string;
  readonly values: Readonly<Record<string, MessageValue>>;
};

export type MessageValue = string | number | MoneyValue | DayValue;

export type MoneyValue = { readonly cents: number; readonly currency: string };

export type DayValue = { readonly day: string };
