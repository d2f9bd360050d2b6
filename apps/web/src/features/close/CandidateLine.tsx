import { Button, TextInput } from "@mantine/core";
import { useLingui } from "@lingui/react";
import { Trans, useLingui as useWords } from "@lingui/react/macro";
import { useState } from "react";
import type { CandidateView } from "@revisit/api/reviews/views";
import { Form } from "../../ui/Form.tsx";
import { Money } from "../../ui/Money.tsx";
import { Say } from "../../ui/Say.tsx";
import { Share } from "../../ui/Share.tsx";
import { useSay } from "../../ui/useSay.ts";
import { recommendationWords } from "../../words/recommendationWords.ts";
import classes from "./CandidateLine.module.css";
import { EditText } from "./EditText.tsx";
import { EvidenceChips } from "./EvidenceChips.tsx";
import type { Recommending } from "./useRecommending.ts";

type CandidateLineProps = { readonly candidate: CandidateView; readonly recommending: Recommending };

/** Something that may be proposed: what it rests on, what it is worth, and the words to say. */
export function CandidateLine({ candidate, recommending }: CandidateLineProps) {
  const { i18n } = useLingui();
  const say = useSay();
  const [mode, setMode] = useState<"plain" | "editing" | "rejecting">("plain");
  const [words, setWords] = useState<string | null>(null);
  const said = words ?? say(candidate.words);
  const kind = i18n._(recommendationWords[candidate.kind]);

  return (
    <div className={classes.line}>
      <div className={classes.head}>
        <p className={classes.name}>
          {candidate.productName ?? kind} {candidate.productName !== null && <span className={classes.quiet}>{kind}</span>}
        </p>
        <Worth candidate={candidate} />
      </div>
      {candidate.warning !== null && (
        <p className={classes.quiet}>
          <Say message={candidate.warning} />
        </p>
      )}
      <EvidenceChips evidence={candidate.evidence} />
      {mode === "editing" ? (
        <EditText
          label={kind}
          text={said}
          onKeep={(text) => {
            setWords(text);
            setMode("plain");
          }}
          onCancel={() => setMode("plain")}
        />
      ) : (
        <p className={classes.words}>“{said}”</p>
      )}
      {mode === "rejecting" && <Reject onReject={(reason) => recommending.reject(candidate, reason)} onCancel={() => setMode("plain")} />}
      {mode === "plain" && (
        <div className={classes.buttons}>
          <Button variant="default" loading={recommending.isPending} onClick={() => recommending.choose(candidate, said)}>
            <Trans>Recommend</Trans>
          </Button>
          <LesserButtons candidate={candidate} onMode={setMode} />
        </div>
      )}
    </div>
  );
}

type LesserButtonsProps = { readonly candidate: CandidateView; readonly onMode: (mode: "editing" | "rejecting") => void };

function LesserButtons({ candidate, onMode }: LesserButtonsProps) {
  return (
    <>
      <Button variant="subtle" color="gray" onClick={() => onMode("editing")}>
        <Trans>Edit the words</Trans>
      </Button>
      {candidate.warning === null && (
        <Button variant="subtle" color="gray" onClick={() => onMode("rejecting")}>
          <Trans>Not this one…</Trans>
        </Button>
      )}
    </>
  );
}

function Worth({ candidate: { expectedValueCents, probability } }: { readonly candidate: CandidateView }) {
  const { t } = useWords();
  if (expectedValueCents === 0) {
    return null;
  }

  return (
    <p className={classes.worth} title={t`Expected in the next 12 months: how likely it is, times a usual first order`}>
      <Money cents={expectedValueCents} />
      {probability !== null && (
        <span className={classes.quiet}>
          {" "}
          <Trans>
            at <Share share={probability} />
          </Trans>
        </span>
      )}
    </p>
  );
}

function Reject({ onReject, onCancel }: { readonly onReject: (reason: string) => void; readonly onCancel: () => void }) {
  const { t } = useWords();
  const [reason, setReason] = useState("");
  const submit = () => {
    if (reason.trim() !== "") {
      onReject(reason.trim());
      onCancel();
    }
  };

  return (
    <Form onSubmit={submit}>
      <TextInput label={t`Why not?`} value={reason} maxLength={1000} autoFocus onChange={(event) => setReason(event.currentTarget.value)} />
      <div className={classes.buttons}>
        <Button type="submit" disabled={reason.trim() === ""}>
          <Trans>Set aside</Trans>
        </Button>
        <Button variant="default" onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </Form>
  );
}
