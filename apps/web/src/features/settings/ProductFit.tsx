import "@mantine/core/styles/Pill.layer.css";
import "@mantine/core/styles/PillsInput.layer.css";
import { TagsInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../../client/trpc.ts";
import type { ProductForm } from "./useProductForm.ts";

/** For whom a product is, and what a need must name to find it. Nothing chosen: it fits everyone. */
export function ProductFit({ form }: { readonly form: ProductForm }) {
  const { t } = useLingui();
  const trpc = useTRPC();
  const { data: facets } = useQuery(trpc.accounts.facets.queryOptions());
  const { lists, setList, errors } = form;

  return (
    <>
      <TagsInput
        label={t`Fits types`}
        description={t`Empty: every type.`}
        size="sm"
        data={facets?.types.map(({ value }) => value) ?? []}
        value={lists.fitsTypes}
        onChange={(words) => setList("fitsTypes", words)}
        error={errors["fitsTypes"]}
      />
      <TagsInput
        label={t`Fits size bands`}
        description={t`Empty: every size.`}
        size="sm"
        data={facets?.sizeBands ?? []}
        value={lists.fitsSizes}
        onChange={(words) => setList("fitsSizes", words)}
        error={errors["fitsSizes"]}
      />
      <TagsInput
        label={t`Tags`}
        description={t`Words of a need that this product meets.`}
        size="sm"
        value={lists.tags}
        onChange={(words) => setList("tags", words)}
        error={errors["tags"]}
      />
    </>
  );
}
