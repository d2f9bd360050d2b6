import { Button, CopyButton, Modal } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import classes from "./NewKey.module.css";

type NewKeyProps = { readonly apiKey: string; readonly onClose: () => void };

/** The key, this once: we keep only what recognizes it. A click outside does not close it. */
export function NewKey({ apiKey, onClose }: NewKeyProps) {
  const { t } = useLingui();

  return (
    <Modal opened onClose={onClose} title={t`The new key`} closeOnClickOutside={false} closeButtonProps={{ "aria-label": t`Close` }}>
      <p>
        <Trans>Copy it now: it is not shown again.</Trans>
      </p>
      <code className={classes.key}>{apiKey}</code>
      <div className={classes.footer}>
        <CopyButton value={apiKey}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onClose}>
          <Trans>Done</Trans>
        </Button>
      </div>
    </Modal>
  );
}
