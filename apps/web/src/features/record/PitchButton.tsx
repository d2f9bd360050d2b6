import { Button, Popover } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconMessage2 } from "@tabler/icons-react";
import type { RecordView } from "@revisit/api/reviews/views";
import classes from "./PitchButton.module.css";

/** What to say to open the talk, and when the customer is reluctant, one step after the other. */
export function PitchButton({ script }: { readonly script: RecordView["script"] }) {
  const { t } = useLingui();
  const steps = [
    { title: t`Open with`, said: script.pitch },
    { title: t`If they hesitate`, said: script.fallback },
    { title: t`If there is time for one question`, said: script.singleQuestion },
  ];

  return (
    <Popover width={400} position="bottom-end">
      <Popover.Target>
        <Button variant="default" className={classes.button} leftSection={<IconMessage2 size={14} stroke={1.75} />} aria-label={t`Pitch`}>
          <span className={classes.word}>
            <Trans>Pitch</Trans>
          </span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t`Pitch`} className={classes.steps}>
        {steps.map(({ title, said }) => (
          <div key={title}>
            <p className={classes.title}>{title}</p>
            <p className={classes.said}>“{said}”</p>
          </div>
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}
