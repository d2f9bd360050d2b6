import { Button } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { IconPlus } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTRPC } from "../../client/trpc.ts";
import { Count } from "../../ui/Count.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { SkeletonRows } from "../../ui/SkeletonRows.tsx";
import { ProductDialog } from "./ProductDialog.tsx";
import { ProductSearch } from "./ProductSearch.tsx";
import { ProductsTable } from "./ProductsTable.tsx";
import { SettingsBody } from "./SettingsBody.tsx";

const route = getRouteApi("/shell/settings/products");

/** What is sold, and for whom each product fits: whitespace and recommendations come from it. */
export function ProductsScreen() {
  const trpc = useTRPC();
  const { q } = route.useSearch();
  const asked = q === undefined ? {} : { search: q };
  const { data } = useQuery({ ...trpc.products.list.queryOptions(asked), placeholderData: keepPreviousData, throwOnError: true });
  const [productId, setProductId] = useState<string | null | undefined>(undefined);
  const items = data?.items ?? [];
  const add = (
    <Button leftSection={<IconPlus size={14} />} onClick={() => setProductId(null)}>
      <Trans>Add a product</Trans>
    </Button>
  );

  return (
    <>
      <PageHeader title={<Trans>Products</Trans>} aside={data !== undefined && <Count value={items.length} />} actions={add}>
        <ProductSearch text={q ?? ""} />
      </PageHeader>
      <SettingsBody>
        {data === undefined && <SkeletonRows rows={12} />}
        {data !== undefined && items.length === 0 && (
          <EmptyState isSmall title={q === undefined ? <Trans>No product yet.</Trans> : <Trans>No product is found by “{q}”.</Trans>} />
        )}
        {items.length > 0 && <ProductsTable products={items} onEdit={setProductId} />}
      </SettingsBody>
      {productId !== undefined && (
        <ProductDialog product={items.find(({ id }) => id === productId) ?? null} onClose={() => setProductId(undefined)} />
      )}
    </>
  );
}
