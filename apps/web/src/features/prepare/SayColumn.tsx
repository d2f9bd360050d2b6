import { Trans } from "@lingui/react/macro";
import type { Preparation } from "@revisit/api/reviews/views";
import { CandidateLine } from "./CandidateLine.tsx";
import { PitchLadder } from "./PitchLadder.tsx";
import classes from "./PrepareScreen.module.css";
import { ScriptAreas } from "./ScriptAreas.tsx";
import { SheetPart } from "./SheetPart.tsx";
import { SimilarValues } from "./SimilarValues.tsx";

const CANDIDATES = 3;

/** What to say, in the order of the conversation: how to open, what to ask, what others value, what to propose. */
export function SayColumn({ sheet }: { readonly sheet: Preparation }) {
  return (
    <>
      <PitchLadder script={sheet.script} />
      <ScriptAreas questions={sheet.questions} />
      <div className={classes.pair}>
        <SimilarValues values={sheet.similarValues} />
        <SheetPart
          title={<Trans>What to propose</Trans>}
          items={sheet.candidates.slice(0, CANDIDATES)}
          room={CANDIDATES}
          rest={{ accountId: sheet.account.id, tab: "timeline" }}
          empty={<Trans>Nothing suggests itself yet: listen for needs.</Trans>}
          line={(candidate) => <CandidateLine key={candidate.key} candidate={candidate} />}
        />
      </div>
    </>
  );
}
