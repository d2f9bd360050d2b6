import { useLingui } from "@lingui/react";

/** A whole number with the reader's thousands separator, in tabular figures. */
export function Count({ value }: { readonly value: number }) {
  const { i18n } = useLingui();

  return <span className="tabular">{i18n.number(value)}</span>;
}
