import { useLingui } from "@lingui/react";
import { formatMoney } from "./formatMoney.ts";
import { useReader } from "./useReader.ts";

type MoneyProps = {
  /** hundredths of the currency */
  readonly cents: number;
  /** the organization's, where none is given */
  readonly currency?: string;
};

/** `$12.4k` to the eye; the exact amount on hover and for screen readers. */
export function Money({ cents, currency }: MoneyProps) {
  const { i18n } = useLingui();
  const reader = useReader();
  const value = { cents, currency: currency ?? reader.currency };
  const exact = formatMoney(i18n.locale, value, "exact");

  return (
    <span className="tabular" title={exact}>
      <span aria-hidden="true">{formatMoney(i18n.locale, value, "short")}</span>
      <span className="visuallyHidden">{exact}</span>
    </span>
  );
}
