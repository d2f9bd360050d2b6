import { Button, Modal } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode, SyntheticEvent } from "react";
import classes from "./Dialog.module.css";

type DialogProps = {
  readonly isOpen: boolean;
  readonly title: ReactNode;
  readonly onClose: () => void;
  /** pressed by the button and by enter */
  readonly onSubmit: () => void;
  /** the verb on the button: "Schedule", not "OK" */
  readonly submit: ReactNode;
  readonly isBusy?: boolean;
  readonly isDangerous?: boolean;
  readonly children: ReactNode;
};

/** A small form over the screen: fields, then Cancel and the one verb. Esc closes it. */
export function Dialog({ isOpen, title, onClose, onSubmit, submit, isBusy = false, isDangerous = false, children }: DialogProps) {
  const { t } = useLingui();
  const handle = (event: SyntheticEvent) => {
    event.preventDefault();
    onSubmit();
  };

  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={title}
      size={440}
      closeButtonProps={{ "aria-label": t`Close` }}
      classNames={{ title: classes.title ?? "" }}
    >
      <form onSubmit={handle} className={classes.form} noValidate>
        {children}
        <div className={classes.footer}>
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" loading={isBusy} {...(isDangerous ? { color: "red" } : {})}>
            {submit}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
