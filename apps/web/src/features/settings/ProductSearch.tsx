import { TextInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";

const TYPING_MS = 200;

/** Searches while one types; what is searched stands in the address. */
export function ProductSearch({ text }: { readonly text: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(text);
  const ask = useDebouncedCallback((q: string) => {
    void navigate({ to: "/settings/products", search: q === "" ? {} : { q }, replace: true });
  }, TYPING_MS);

  return (
    <TextInput
      size="xs"
      w={240}
      type="search"
      data-search
      placeholder={t`Search products`}
      aria-label={t`Search products`}
      leftSection={<IconSearch size={14} stroke={1.75} />}
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        ask(currentTarget.value.trim());
      }}
    />
  );
}
