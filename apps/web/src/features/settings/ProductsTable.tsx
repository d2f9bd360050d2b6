import { Trans, useLingui } from "@lingui/react/macro";
import type { ProductRow } from "@revisit/api/products/views";
import { Count } from "../../ui/Count.tsx";
import { RowButton } from "./RowButton.tsx";
import { SettingsTable, type Column } from "./SettingsTable.tsx";
import { useProductKinds } from "./useProductKinds.ts";

type ProductsTableProps = { readonly products: readonly ProductRow[]; readonly onEdit: (productId: string) => void };

/** Every product with its list price and how many accounts own it; those no longer offered are quieter. */
export function ProductsTable({ products, onEdit }: ProductsTableProps) {
  const { t } = useLingui();

  return (
    <SettingsTable
      label={t`Products`}
      rows={products}
      keyOf={({ id }) => id}
      isQuiet={({ isOffered }) => !isOffered}
      columns={[
        {
          key: "name",
          head: <Trans>Name</Trans>,
          cell: ({ id, name, isOffered }) => (
            <>
              <RowButton onClick={() => onEdit(id)}>{name}</RowButton>
              {!isOffered && <Trans> · no longer offered</Trans>}
            </>
          ),
        },
        ...useColumns(),
      ]}
    />
  );
}

function useColumns(): Column<ProductRow>[] {
  const { t, i18n } = useLingui();
  const kinds = useProductKinds();
  const price = (cents: number, currency: string) => i18n.number(cents / 100, { style: "currency", currency });

  return [
    { key: "sku", head: t`SKU`, isMinor: true, cell: ({ sku }) => sku },
    { key: "family", head: t`Family`, isMinor: true, cell: ({ family }) => family },
    { key: "kind", head: t`Kind`, isMinor: true, cell: ({ kind }) => kinds[kind] },
    {
      key: "lifespan",
      head: t`Lifespan`,
      isNumber: true,
      isMinor: true,
      cell: ({ lifespanMonths }) => (lifespanMonths === null ? "–" : t`${lifespanMonths} months`),
    },
    { key: "price", head: t`List price`, isNumber: true, cell: ({ unitPriceCents, currency }) => price(unitPriceCents, currency) },
    { key: "owners", head: t`Owned by`, isNumber: true, cell: ({ owners }) => <Count value={owners} /> },
  ];
}
