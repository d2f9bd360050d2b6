import { Trans, useLingui } from "@lingui/react/macro";
import { answerDirection } from "@revisit/domain/review/answerDirection";
import { isAnswered } from "@revisit/domain/review/answerValue";
import type { QuestionView, RecordView } from "@revisit/api/reviews/views";
import type { Said } from "../../client/outbox/Entry.ts";
import { Day } from "../../ui/Day.tsx";
import { AnswerText } from "../../words/AnswerText.tsx";

type LastAnswerProps = {
  readonly last: NonNullable<QuestionView["last"]>;
  readonly said: Said;
  readonly names: Pick<RecordView, "products" | "competitors">;
};

const ARROWS = { better: "↗", worse: "↘", same: "→", changed: "↔", first: "" } as const;

/** What the customer said last time, and once there is an answer, which way it went since. */
export function LastAnswer({ last, said, names }: LastAnswerProps) {
  const { t } = useLingui();
  const direction = isAnswered(said) ? answerDirection(last, said) : "first";
  const words = { better: t`better`, worse: t`worse`, same: t`the same`, changed: t`changed`, first: "" }[direction];

  return (
    <p>
      <Trans>
        Last time (<Day day={last.on} as="medium" />
        ):
      </Trans>{" "}
      <AnswerText value={last.value} note={last.note} names={names} />{" "}
      {words !== "" && (
        <span>
          <span aria-hidden="true">{ARROWS[direction]}</span> {words}
        </span>
      )}
    </p>
  );
}
