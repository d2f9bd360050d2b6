import { useLingui } from "@lingui/react/macro";
import { IconArrowDown, IconArrowUp, IconTrash } from "@tabler/icons-react";
import { IconButton } from "../../ui/IconButton.tsx";
import classes from "./QuestionEditor.module.css";
import type { QuestionEditorProps } from "./QuestionEditor.tsx";

type QuestionButtonsProps = Pick<QuestionEditorProps, "number" | "before" | "after" | "draft"> & { readonly questionKey: string };

/** Up, down, away. */
export function QuestionButtons({ questionKey, number, before, after, draft }: QuestionButtonsProps) {
  const { t } = useLingui();
  const swapWith = (other: string | null) => {
    if (other !== null) {
      draft.swap(questionKey, other);
    }
  };

  return (
    <div className={classes.buttons}>
      <IconButton
        label={t`Move question ${number} up`}
        icon={<IconArrowUp size={16} stroke={1.75} />}
        isDisabled={before === null}
        onClick={() => swapWith(before)}
      />
      <IconButton
        label={t`Move question ${number} down`}
        icon={<IconArrowDown size={16} stroke={1.75} />}
        isDisabled={after === null}
        onClick={() => swapWith(after)}
      />
      <IconButton
        label={t`Remove question ${number}`}
        icon={<IconTrash size={16} stroke={1.75} />}
        onClick={() => draft.remove(questionKey)}
      />
    </div>
  );
}
