import { Button } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { RecordView } from "@revisit/api/reviews/views";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { FindingLine } from "./FindingLine.tsx";
import { Step } from "./Step.tsx";
import { useFindings } from "./useFindings.ts";

/** What was found: each is confirmed or dropped, and two that say one thing become one. */
export function FindingsStep({ view }: { readonly view: RecordView }) {
  const findings = useFindings(view);

  return (
    <Step
      anchor="findings"
      number={1}
      title={<Trans>What was found</Trans>}
      isDone={findings.open.length === 0}
      action={
        findings.open.length > 1 && (
          <Button variant="default" loading={findings.isPending} onClick={findings.confirmAll}>
            <Trans>Confirm all {findings.open.length}</Trans>
          </Button>
        )
      }
    >
      {findings.kept.length === 0 ? (
        <EmptyState isSmall title={<Trans>Nothing is noted as found.</Trans>}>
          <Link to="/reviews/$reviewId" params={{ reviewId: view.id }}>
            <Trans>Go back to the notes</Trans>
          </Link>
        </EmptyState>
      ) : (
        <ul>
          {findings.kept.map((finding) => (
            <li key={finding.id}>
              <FindingLine finding={finding} findings={findings} />
            </li>
          ))}
        </ul>
      )}
    </Step>
  );
}
