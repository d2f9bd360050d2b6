import { useLingui } from "@lingui/react/macro";
import type { ProductRow } from "@revisit/api/products/views";

/** The kinds of product as words. */
export function useProductKinds(): Record<ProductRow["kind"], string> {
  const { t } = useLingui();

  return { product: t`Product`, option: t`Option`, service: t`Service` };
}
