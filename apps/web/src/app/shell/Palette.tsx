import "@mantine/spotlight/styles.layer.css";
import { Spotlight, createSpotlight } from "@mantine/spotlight";
import { useLingui } from "@lingui/react/macro";
import { useDebouncedValue } from "@mantine/hooks";
import { useState, useEffect } from "react";
import { PaletteResults } from "./PaletteResults.tsx";

const TYPING_MS = 120;
const [store, spotlight] = createSpotlight();

/** ⌘K: accounts, contacts and products by name, every screen, and what can be started. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const [text, setText] = useState("");
  const [asked] = useDebouncedValue(text, TYPING_MS);

  // Spotlight keeps its own store: being mounted means being open.
  useEffect(() => {
    spotlight.open();
  }, []);

  return (
    <Spotlight.Root
      store={store}
      query={text}
      onQueryChange={setText}
      onSpotlightClose={onClose}
      shortcut={null}
      scrollable
      maxHeight={420}
      lockScroll={false}
      overlayProps={{ backgroundOpacity: 0.3, blur: 0 }}
      clearQueryOnClose={false}
    >
      <Spotlight.Search placeholder={t`Search accounts, contacts, products, or type what you want to do`} aria-label={t`Search`} />
      <Spotlight.ActionsList>
        <PaletteResults text={asked.trim()} />
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
