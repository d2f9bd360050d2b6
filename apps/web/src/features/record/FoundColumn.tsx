import { Trans, useLingui } from "@lingui/react/macro";
import { useLingui as useCatalogue } from "@lingui/react";
import { IconX } from "@tabler/icons-react";
import { IconButton } from "../../ui/IconButton.tsx";
import { findingWords } from "../../words/findingWords.ts";
import { FindingForm } from "./FindingForm.tsx";
import classes from "./FoundColumn.module.css";
import type { FoundLine } from "./foundLines.ts";
import type { Finding } from "./useFinding.ts";
import type { Recording } from "./useRecording.ts";

type FoundColumnProps = { readonly recording: Recording; readonly finding: Finding };

/** What the talk has brought so far, and the form for the next piece. */
export function FoundColumn({ recording, finding }: FoundColumnProps) {
  return (
    <div className={classes.column}>
      {finding.start !== null && (
        <FindingForm
          key={`${finding.start.kind}${finding.start.text}`}
          start={finding.start}
          view={recording.view}
          onKeep={finding.keep}
          onCancel={finding.cancel}
        />
      )}
      <h2 className={classes.title}>
        <Trans>Found so far</Trans>
      </h2>
      {finding.lines.length === 0 && (
        <p className={classes.empty}>
          <Trans>Select words in the note and make them a finding, a promise, a problem or a value.</Trans>
        </p>
      )}
      <ul>
        {finding.lines.map((line) => (
          <li key={line.id}>
            <Line line={line} onDrop={() => finding.drop(line)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Line({ line, onDrop }: { readonly line: FoundLine; readonly onDrop: () => void }) {
  const { t } = useLingui();
  const { i18n } = useCatalogue();

  return (
    <div className={classes.line}>
      <div className={classes.words}>
        <span className={classes.kind}>{i18n._(findingWords[line.kind])}</span>
        <p>{line.text}</p>
        {line.entry !== null && (
          <p className={classes.kind}>
            {line.entry.trouble === null ? <Trans>on this device, to be sent</Trans> : <Trans>not sent</Trans>}
          </p>
        )}
      </div>
      <IconButton label={t`Drop: ${line.text}`} icon={<IconX size={14} stroke={1.75} />} onClick={onDrop} />
    </div>
  );
}
