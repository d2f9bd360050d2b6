import { Autocomplete, NumberInput, Select, TextInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../../client/trpc.ts";
import classes from "./Fields.module.css";
import type { ProductForm } from "./useProductForm.ts";
import { useProductKinds } from "./useProductKinds.ts";

const CURRENCIES = Intl.supportedValuesOf("currency");
const SHOWN = 60;

/** What a product is, costs and needs. */
export function ProductFacts({ form }: { readonly form: ProductForm }) {
  const { t } = useLingui();
  const trpc = useTRPC();
  const { of, errors, productId } = form;
  const kinds = useProductKinds();
  const products = useQuery(trpc.products.list.queryOptions({})).data?.items ?? [];
  const families = [...new Set(products.map(({ family }) => family))];
  const others = products.filter(({ id }) => id !== productId).map(({ id, name }) => ({ value: id, label: name }));

  return (
    <div className={classes.pair}>
      <TextInput label={t`SKU`} {...of("sku")} error={errors["sku"]} />
      <Autocomplete label={t`Family`} data={families} {...of("family")} error={errors["family"]} />
      <Select label={t`Kind`} data={Object.entries(kinds).map(([value, label]) => ({ value, label }))} {...of("kind")} />
      <Select
        label={t`Needs`}
        description={t`What an option is added to.`}
        clearable
        searchable
        data={others}
        {...of("requiresProductId")}
        error={errors["requiresProductId"]}
      />
      <NumberInput
        label={t`List price`}
        min={0}
        decimalScale={2}
        thousandSeparator=","
        hideControls
        {...of("price")}
        error={errors["unitPriceCents"]}
      />
      <Select label={t`Currency`} searchable limit={SHOWN} data={CURRENCIES} {...of("currency")} error={errors["currency"]} />
      <NumberInput
        label={t`Lifespan`}
        suffix={t` months`}
        description={t`After it, a replacement is due.`}
        min={1}
        allowDecimal={false}
        hideControls
        {...of("lifespanMonths")}
        error={errors["lifespanMonths"]}
      />
    </div>
  );
}
