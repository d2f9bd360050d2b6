import { Button, Menu } from "@mantine/core";
import { useLingui } from "@lingui/react";
import { Trans, useLingui as useWords } from "@lingui/react/macro";
import { IconArrowMerge, IconPencil, IconX } from "@tabler/icons-react";
import { useState } from "react";
import type { FindingView } from "@revisit/api/accounts/views";
import { IconButton } from "../../ui/IconButton.tsx";
import { findingWords } from "../../words/findingWords.ts";
import { EditText } from "./EditText.tsx";
import classes from "./FindingLine.module.css";
import type { Findings } from "./useFindings.ts";

/** One thing found: confirm, drop, say it better, or let it be one with another. */
export function FindingLine({ finding, findings }: { readonly finding: FindingView; readonly findings: Findings }) {
  const { i18n } = useLingui();
  const { t } = useWords();
  const [isEditing, setEditing] = useState(false);
  const { productName, competitorName, driverName } = finding;
  const about = productName ?? competitorName ?? driverName;
  const isConfirmed = finding.state === "confirmed";

  return (
    <div className={classes.line} data-finding={finding.id}>
      <div className={classes.words}>
        <span className={classes.kind}>
          {i18n._(findingWords[finding.kind])}
          {about !== null && ` · ${about}`}
        </span>
        {isEditing ? (
          <EditText
            label={t`Finding`}
            text={finding.text}
            onKeep={(text) => {
              setEditing(false);
              findings.rewrite(finding, text);
            }}
            onCancel={() => setEditing(false)}
          />
        ) : (
          <p>{finding.text}</p>
        )}
      </div>
      <div className={classes.buttons}>
        {!isEditing && (
          <IconButton label={t`Edit: ${finding.text}`} icon={<IconPencil size={16} stroke={1.75} />} onClick={() => setEditing(true)} />
        )}
        <MergeMenu finding={finding} findings={findings} />
        <IconButton label={t`Drop: ${finding.text}`} icon={<IconX size={16} stroke={1.75} />} onClick={() => findings.drop(finding)} />
        <Button
          variant={isConfirmed ? "subtle" : "default"}
          className={classes.confirm ?? ""}
          onClick={() => (isConfirmed ? findings.reopen(finding) : findings.confirm(finding))}
          aria-pressed={isConfirmed}
        >
          {isConfirmed ? <Trans>✓ Confirmed</Trans> : <Trans>Confirm</Trans>}
        </Button>
      </div>
    </div>
  );
}

function MergeMenu({ finding, findings }: { readonly finding: FindingView; readonly findings: Findings }) {
  const { t } = useWords();
  const others = findings.kept.filter(({ id }) => id !== finding.id);
  if (others.length === 0) {
    return null;
  }

  return (
    <Menu width={320}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          className={classes.merge ?? ""}
          aria-label={t`Merge: ${finding.text}`}
          title={t`Says the same as …`}
        >
          <IconArrowMerge size={16} stroke={1.75} />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Trans>Says the same as …</Trans>
        </Menu.Label>
        {others.map((other) => (
          <Menu.Item key={other.id} onClick={() => findings.merge(other.id, finding.id)}>
            {other.text}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
