import { Button, Textarea } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { useState, type KeyboardEvent } from "react";
import classes from "./EditText.module.css";

type EditTextProps = {
  readonly label: string;
  readonly text: string;
  readonly onKeep: (text: string) => void;
  readonly onCancel: () => void;
};

/** A text in its place, being written anew. Enter keeps it, esc leaves it as it was. */
export function EditText({ label, text, onKeep, onCancel }: EditTextProps) {
  const [typed, setTyped] = useState(text);
  const isBlank = typed.trim() === "";
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      onCancel();
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      if (!isBlank) {
        onKeep(typed.trim());
      }
    }
  };

  return (
    <div className={classes.edit}>
      <Textarea
        aria-label={label}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={handleKey}
        onFocus={({ currentTarget }) => currentTarget.setSelectionRange(currentTarget.value.length, currentTarget.value.length)}
        autosize
        minRows={1}
        maxLength={2000}
        autoFocus
      />
      <div className={classes.buttons}>
        <Button disabled={isBlank} onClick={() => onKeep(typed.trim())}>
          <Trans>Keep</Trans>
        </Button>
        <Button variant="default" onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </div>
  );
}
