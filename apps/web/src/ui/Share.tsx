import { useLingui } from "@lingui/react";
import { formatShare } from "./formatShare.ts";

/** A share of 0 to 1 as `71 %`; null is `–`. */
export function Share({ share }: { readonly share: number | null }) {
  const { i18n } = useLingui();

  return <span className="tabular">{formatShare(i18n.locale, share)}</span>;
}
