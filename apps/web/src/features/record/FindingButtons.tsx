import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react";
import { useLingui as useWords } from "@lingui/react/macro";
import { Kbd } from "../../ui/Kbd.tsx";
import { DRAFT_KINDS, draftWords, type DraftKind } from "./draftKinds.ts";
import classes from "./FindingButtons.module.css";

/** Turns what is selected in the note, or all of it, into something found. The note keeps its cursor. */
export function FindingButtons({ onFound }: { readonly onFound: (kind: DraftKind) => void }) {
  const { i18n } = useLingui();
  const { t } = useWords();

  return (
    <div className={classes.buttons} role="group" aria-label={t`Turn the selected text into`}>
      {DRAFT_KINDS.map((kind, place) => (
        <Button
          key={kind}
          variant="default"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onFound(kind)}
          rightSection={
            <span className={classes.keys}>
              <Kbd keys={`alt ${String(place + 1)}`} />
            </span>
          }
        >
          {i18n._(draftWords[kind])}
        </Button>
      ))}
    </div>
  );
}
