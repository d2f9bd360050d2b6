import { CloseButton, TextInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useState, type KeyboardEvent } from "react";
import classes from "./SearchField.module.css";
import { useAccountsSearch } from "./useAccountsSearch.ts";

const TYPING_MS = 200;

/** Searches while one types; `/` comes here, esc leaves what was typed and goes back to the list. */
export function SearchField({ text }: { readonly text: string }) {
  const { t } = useLingui();
  const { change } = useAccountsSearch();
  const [typed, setTyped] = useState(text);
  const [said, setSaid] = useState(text);
  if (text !== said) {
    // The address changed: by what was typed here, or by a view or the way back, which the field then follows.
    setSaid(text);
    setTyped(text === typed.trim() ? typed : text);
  }
  const ask = useDebouncedCallback((asked: string) => change({ q: asked.trim() === "" ? undefined : asked.trim() }, true), TYPING_MS);
  const type = (next: string) => {
    setTyped(next);
    ask(next);
  };
  const leave = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Escape") {
      event.currentTarget.blur();
    }
  };

  return (
    <TextInput
      size="xs"
      className={classes.field}
      data-search
      type="search"
      placeholder={t`Search accounts`}
      aria-label={t`Search accounts`}
      leftSection={<IconSearch size={14} stroke={1.75} />}
      rightSection={typed === "" ? null : <CloseButton size="sm" aria-label={t`Clear the search`} onClick={() => type("")} />}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={leave}
    />
  );
}
