/** What we sell, as the rules see it; money in hundredths of the organization's currency. Empty `fits…` = fits every one. */
export type ProductFacts = {
  readonly id: string;
  readonly sku: string;
  readonly name: string;
  readonly family: string;
  readonly kind: ProductKind;
  readonly unitPriceCents: number;
  readonly lifespanMonths: number | null;
  readonly requiresProductId: string | null;
  readonly fitsTypes: readonly string[];
  readonly fitsSizes: readonly string[];
  readonly tags: readonly string[];
  readonly usageTip: string | null;
  readonly isOffered: boolean;
};

export type ProductKind = "product" | "option" | "service";
