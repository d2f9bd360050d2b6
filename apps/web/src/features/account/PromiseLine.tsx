import { Checkbox } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconPencil, IconX } from "@tabler/icons-react";
import type { PromiseView } from "@revisit/api/accounts/views";
import { Day } from "../../ui/Day.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { useReader } from "../../ui/useReader.ts";
import { useAccountPlace } from "./AccountContext.ts";
import classes from "./Lines.module.css";
import { useSettlePromise } from "./useSettlePromise.ts";

/** A promise to check off, or to note as broken; the toast takes either back. */
export function PromiseLine({ promise }: { readonly promise: PromiseView }) {
  const { t } = useLingui();
  const { open } = useAccountPlace();
  const settle = useSettlePromise();
  const { state, text } = promise;
  const isOpen = state === "open";

  return (
    <div className={`${classes.line ?? ""} ${isOpen ? "" : (classes.settled ?? "")}`}>
      <Checkbox
        size="sm"
        checked={(settle.wanted ?? state) === "kept"}
        disabled={settle.wanted !== null}
        onChange={() => settle.run(promise, isOpen ? "kept" : "open")}
        aria-label={t`Kept: ${text}`}
      />
      <div className={classes.words}>
        <p>{text}</p>
        <p className={classes.meta}>
          <PromiseWords promise={promise} />
        </p>
      </div>
      {isOpen && (
        <span className={classes.actions}>
          <IconButton
            label={t`Can’t be kept: ${text}`}
            icon={<IconX size={16} stroke={1.5} />}
            onClick={() => settle.run(promise, "broken")}
          />
          <IconButton
            label={t`Edit: ${text}`}
            icon={<IconPencil size={16} stroke={1.5} />}
            onClick={() => open({ kind: "promise", promise })}
          />
        </span>
      )}
    </div>
  );
}

function PromiseWords({ promise }: { readonly promise: PromiseView }) {
  const { today } = useReader();
  const { state, dueOn, owner } = promise;
  if (state === "open") {
    return (
      <>
        <span data-late={dueOn < today}>
          <Day day={dueOn} as="due" />
        </span>
        {" · "}
        {owner.name}
      </>
    );
  }

  return (
    <>
      {state === "kept" ? <Trans>Kept</Trans> : <Trans>Broken</Trans>}
      {" · "}
      <Day day={dueOn} as="medium" />
      {" · "}
      {owner.name}
    </>
  );
}
