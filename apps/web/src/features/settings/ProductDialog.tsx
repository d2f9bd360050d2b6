import { Checkbox, Textarea, TextInput } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ProductRow } from "@revisit/api/products/views";
import { Dialog } from "../../ui/Dialog.tsx";
import { FormProblem } from "../../ui/FormProblem.tsx";
import { ProductFacts } from "./ProductFacts.tsx";
import { ProductFit } from "./ProductFit.tsx";
import { useProductForm } from "./useProductForm.ts";

type ProductDialogProps = { readonly product: ProductRow | null; readonly onClose: () => void };

/** Everything that is known of a product. */
export function ProductDialog({ product, onClose }: ProductDialogProps) {
  const { t } = useLingui();
  const form = useProductForm(product, onClose);
  const { of, set, fields, errors } = form;

  return (
    <Dialog
      isOpen
      title={product === null ? t`New product` : product.name}
      onClose={onClose}
      onSubmit={form.submit}
      submit={<Trans>Save the product</Trans>}
      isBusy={form.isPending}
    >
      <TextInput label={t`Name`} data-autofocus {...of("name")} error={errors["name"]} />
      <ProductFacts form={form} />
      <ProductFit form={form} />
      <Textarea
        label={t`Usage tip`}
        description={t`Recommended as better use where nothing is to be sold.`}
        autosize
        minRows={2}
        {...of("usageTip")}
        error={errors["usageTip"]}
      />
      <Checkbox
        label={t`Offered: may be recommended`}
        checked={fields.isOffered}
        onChange={({ currentTarget }) => set("isOffered", currentTarget.checked)}
      />
      <FormProblem>{form.problem}</FormProblem>
    </Dialog>
  );
}
