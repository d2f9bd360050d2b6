import { Button } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { useState } from "react";
import { IconButton } from "../../ui/IconButton.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { SidePanel } from "../../ui/SidePanel.tsx";
import { FoundColumn } from "./FoundColumn.tsx";
import classes from "./PhoneBar.module.css";
import type { Finding } from "./useFinding.ts";
import type { Recording } from "./useRecording.ts";
import type { Walk } from "./useWalk.ts";

type PhoneBarProps = { readonly recording: Recording; readonly walk: Walk; readonly finding: Finding };

/** Under the thumb: the question before and after, what was found, and the end of the talk. */
export function PhoneBar({ recording, walk, finding }: PhoneBarProps) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    finding.cancel();
  };

  return (
    <div className={classes.bar}>
      <IconButton
        label={t`Question before`}
        icon={<IconChevronUp size={20} stroke={1.75} />}
        size={44}
        isDisabled={walk.isFirst}
        onClick={walk.back}
      />
      <IconButton
        label={t`Next question`}
        icon={<IconChevronDown size={20} stroke={1.75} />}
        size={44}
        isDisabled={walk.isLast}
        onClick={walk.next}
      />
      <Button variant="default" size="md" className={classes.found} onClick={() => setOpen(true)}>
        <Trans>Found {finding.lines.length}</Trans>
      </Button>
      <LinkButton to="/reviews/$reviewId/close" params={{ reviewId: recording.view.id }} size="md">
        <Trans>Close review</Trans>
      </LinkButton>
      <SidePanel isOpen={isOpen || finding.start !== null} title={t`Found`} onClose={close}>
        <FoundColumn recording={recording} finding={finding} />
      </SidePanel>
    </div>
  );
}
