import { Button } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { ChosenLine } from "./ChosenLine.tsx";
import { CandidateLine } from "./CandidateLine.tsx";
import { Step } from "./Step.tsx";
import type { Closing } from "./useClosing.ts";
import { useRecommending } from "./useRecommending.ts";

const SHOWN = 5;

/** What to propose: what was chosen, then the other candidates, best first. A better use is always among them. */
export function RecommendationStep({ closing }: { readonly closing: Closing }) {
  const [isAll, setAll] = useState(false);
  const recommending = useRecommending(closing.view);
  const chosen = closing.view.recommendations.filter(({ outcome }) => outcome !== "rejected");
  const others = closing.candidates.filter(({ key }) => !chosen.some(({ candidateKey }) => candidateKey === key));
  const better = others.findIndex(({ kind }) => kind === "better_use");
  const shown = others.filter((_, place) => isAll || place < SHOWN || place === better);

  return (
    <Step anchor="recommendation" number={2} title={<Trans>What to recommend</Trans>} isDone={chosen.length > 0}>
      <ul>
        {chosen.map((recommendation) => (
          <li key={recommendation.id}>
            <ChosenLine recommendation={recommendation} recommending={recommending} />
          </li>
        ))}
        {shown.map((candidate) => (
          <li key={candidate.key}>
            <CandidateLine candidate={candidate} recommending={recommending} />
          </li>
        ))}
      </ul>
      {shown.length < others.length && (
        <Button variant="subtle" onClick={() => setAll(true)}>
          <Trans>Show {others.length - shown.length} more</Trans>
        </Button>
      )}
    </Step>
  );
}
