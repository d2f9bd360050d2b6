import { Button } from "@mantine/core";
import { Plural, useLingui } from "@lingui/react/macro";
import { IconUsers } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import type { RecordView } from "@revisit/api/reviews/views";
import classes from "./PitchButton.module.css";

const ParticipantsDialog = lazy(async () => ({ default: (await import("./ParticipantsDialog.tsx")).ParticipantsDialog }));

/** Who takes part, on both sides; prefilled from last time. */
export function ParticipantsButton({ view }: { readonly view: RecordView }) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const names = view.participants.map(({ name }) => name).join(", ");

  return (
    <>
      <Button
        variant="default"
        className={classes.button}
        leftSection={<IconUsers size={14} stroke={1.75} />}
        aria-label={t`Taking part: ${names}`}
        title={names}
        onClick={() => setOpen(true)}
      >
        <span className={classes.word}>
          <Plural value={view.participants.length} one="# person" other="# people" />
        </span>
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <ParticipantsDialog view={view} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
