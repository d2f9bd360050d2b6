import { Button, TextInput } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { DayField } from "../../ui/DayField.tsx";
import { Form } from "../../ui/Form.tsx";
import { useReader } from "../../ui/useReader.ts";
import classes from "./NewPromise.module.css";

type NewPromiseProps = { readonly day: string; readonly onKeep: (text: string, dueOn: string) => void };

/** Another promise, which nobody noted during the talk. */
export function NewPromise({ day, onKeep }: NewPromiseProps) {
  const { t } = useLingui();
  const { today } = useReader();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState("");
  const [dueOn, setDueOn] = useState(day);
  const submit = () => {
    if (text.trim() !== "") {
      onKeep(text.trim(), dueOn);
      setText("");
      setOpen(false);
    }
  };
  if (!isOpen) {
    return (
      <Button variant="subtle" className={classes.add ?? ""} onClick={() => setOpen(true)}>
        <Trans>Add a promise</Trans>
      </Button>
    );
  }

  return (
    <div className={classes.form}>
      <Form onSubmit={submit}>
        <TextInput
          label={t`What we promise`}
          value={text}
          maxLength={1000}
          autoFocus
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <DayField label={t`By`} value={dueOn} from={today} onChange={(chosen) => setDueOn(chosen ?? day)} />
        <div className={classes.buttons}>
          <Button type="submit" disabled={text.trim() === ""}>
            <Trans>Promise it</Trans>
          </Button>
          <Button variant="default" onClick={() => setOpen(false)}>
            <Trans>Cancel</Trans>
          </Button>
        </div>
      </Form>
    </div>
  );
}
