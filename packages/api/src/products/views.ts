export type ProductRow = {
  id: string;
  sku: string;
  name: string;
  family: string;
  kind: "product" | "option" | "service";
  unitPriceCents: number;
  currency: string;
  lifespanMonths: number | null;
  requiresProductId: string | null;
  fitsTypes: string[];
  fitsSizes: string[];
  tags: string[];
  usageTip: string | null;
  isOffered: boolean;
  owners: number;
  version: number;
};
