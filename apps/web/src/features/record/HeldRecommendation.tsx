import { Button, Menu, TextInput } from "@mantine/core";
import { useLingui } from "@lingui/react";
import { Trans, useLingui as useWords } from "@lingui/react/macro";
import { useState } from "react";
import type { RecommendationView } from "@revisit/api/reviews/views";
import { useTRPC } from "../../client/trpc.ts";
import { useChange } from "../../client/useChange.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Money } from "../../ui/Money.tsx";
import { outcomeWords } from "../../words/outcomeWords.ts";
import { recommendationWords } from "../../words/recommendationWords.ts";
import classes from "./HeldRecommendation.module.css";

const SETTLED = ["accepted", "declined", "won", "lost"] as const;

type Settled = (typeof SETTLED)[number];

/** What was proposed, and what became of it. A no is asked for its reason: it is remembered for a year. */
export function HeldRecommendation({ recommendation }: { readonly recommendation: RecommendationView }) {
  const { i18n } = useLingui();
  const { t } = useWords();
  const trpc = useTRPC();
  const [asking, setAsking] = useState<Settled | null>(null);
  const settle = useChange(trpc.recommendations.settle.mutationOptions(), { said: () => t`Outcome noted.`, onDone: () => setAsking(null) });
  const { id: recommendationId, version, kind, productName, words, outcome, outcomeReason, expectedValueCents } = recommendation;
  const choose = (one: Settled) =>
    one === "declined" || one === "lost" ? setAsking(one) : settle.run({ recommendationId, version, outcome: one, reason: null });

  return (
    <div className={classes.one}>
      <div className={classes.head}>
        <p>{productName ?? i18n._(recommendationWords[kind])}</p>
        {expectedValueCents > 0 && <Money cents={expectedValueCents} />}
      </div>
      <p className={classes.words}>{words}</p>
      <div className={classes.outcome}>
        <span>
          {i18n._(outcomeWords[outcome])}
          {outcomeReason !== null && `: ${outcomeReason}`}
        </span>
        <Menu>
          <Menu.Target>
            <Button variant="default" loading={settle.isPending}>
              {outcome === "proposed" ? <Trans>What came of it?</Trans> : <Trans>Change</Trans>}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {SETTLED.filter((one) => one !== outcome).map((one) => (
              <Menu.Item key={one} onClick={() => choose(one)}>
                {i18n._(outcomeWords[one])}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
      {asking !== null && (
        <ReasonDialog
          title={i18n._(outcomeWords[asking])}
          isBusy={settle.isPending}
          onClose={() => setAsking(null)}
          onSubmit={(reason) => settle.run({ recommendationId, version, outcome: asking, reason })}
        />
      )}
    </div>
  );
}

type ReasonDialogProps = {
  readonly title: string;
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly onSubmit: (reason: string) => void;
};

function ReasonDialog({ title, isBusy, onClose, onSubmit }: ReasonDialogProps) {
  const { t } = useWords();
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const submit = () => (reason.trim() === "" ? setTried(true) : onSubmit(reason.trim()));

  return (
    <Dialog isOpen title={title} onClose={onClose} onSubmit={submit} submit={<Trans>Note it</Trans>} isBusy={isBusy}>
      <TextInput
        label={t`Why?`}
        description={t`In their words, if they said.`}
        value={reason}
        maxLength={1000}
        data-autofocus
        error={isTried && reason.trim() === "" ? t`A reason is needed: it keeps us from proposing it again too soon.` : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Dialog>
  );
}
