import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { ProductRow } from "@revisit/api/products/views";
import { newId } from "../../client/newId.ts";
import { useTRPC } from "../../client/trpc.ts";
import { useMe } from "../../client/useMe.ts";
import { useFields } from "../../ui/useFields.ts";
import { useSaving } from "./useSaving.ts";

export type ProductForm = ReturnType<typeof useProductForm>;

type ProductFields = {
  sku: string;
  name: string;
  family: string;
  kind: ProductRow["kind"];
  price: number | string;
  currency: string;
  lifespanMonths: number | string;
  requiresProductId: string | null;
  usageTip: string;
  isOffered: boolean;
};

export type ProductLists = { readonly fitsTypes: string[]; readonly fitsSizes: string[]; readonly tags: string[] };

/** The fields of a product and their way to the server. */
export function useProductForm(product: ProductRow | null, onDone: () => void) {
  const trpc = useTRPC();
  const { t } = useLingui();
  const { currency } = useMe().organization;
  const [productId] = useState(() => product?.id ?? newId());
  const form = useFields(fieldsOf(product, currency));
  const [lists, setLists] = useState<ProductLists>(() => ({
    fitsTypes: product?.fitsTypes ?? [],
    fitsSizes: product?.fitsSizes ?? [],
    tags: product?.tags ?? [],
  }));
  const saving = useSaving(trpc.products.save.mutationOptions(), { said: (_, { name }) => t`${name} saved.`, onDone });
  const submit = () => {
    const input = inputOf(form.fields);
    saving.run(
      { productId, version: product?.version ?? null, ...input, ...lists },
      {
        ...(input.name === "" ? { name: t`Say what it is called.` } : {}),
        ...(input.sku === "" ? { sku: t`Give it a SKU.` } : {}),
        ...(input.family === "" ? { family: t`Say to which family it belongs.` } : {}),
        ...(form.fields.price === "" ? { unitPriceCents: t`Say what one costs.` } : {}),
      },
    );
  };
  const setList = (name: keyof ProductLists, words: string[]) => setLists((now) => ({ ...now, [name]: words }));

  return { ...form, ...saving, productId, lists, setList, submit };
}

function fieldsOf(product: ProductRow | null, currency: string): ProductFields {
  return {
    sku: product?.sku ?? "",
    name: product?.name ?? "",
    family: product?.family ?? "",
    kind: product?.kind ?? "product",
    price: product === null ? "" : product.unitPriceCents / 100,
    currency: product?.currency ?? currency,
    lifespanMonths: product?.lifespanMonths ?? "",
    requiresProductId: product?.requiresProductId ?? null,
    usageTip: product?.usageTip ?? "",
    isOffered: product?.isOffered ?? true,
  };
}

function inputOf({ price, lifespanMonths, sku, name, family, ...fields }: ProductFields) {
  return {
    ...fields,
    sku: sku.trim(),
    name: name.trim(),
    family: family.trim(),
    unitPriceCents: Math.round(Number(price) * 100),
    lifespanMonths: lifespanMonths === "" ? null : Number(lifespanMonths),
  };
}
