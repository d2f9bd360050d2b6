import { Trans } from "@lingui/react/macro";
import type { Preparation } from "@revisit/api/reviews/views";
import { AnswerLine } from "./AnswerLine.tsx";
import { CompetitorLine } from "./CompetitorLine.tsx";
import { OpenProblemLine } from "./OpenProblemLine.tsx";
import { OpenPromiseLine } from "./OpenPromiseLine.tsx";
import { RoomLine } from "./RoomLine.tsx";
import { SheetPart } from "./SheetPart.tsx";

/** How many lines of each the page has room for. */
const ROOM = { promises: 4, problems: 3, answers: 7, competitors: 3, whitespace: 6 };

/** What is known, in the order in which a review opens: what we owe, what went wrong, what they said, who else is there, what is open. */
export function KnownColumn({ sheet }: { readonly sheet: Preparation }) {
  const { account, promises, problems, lastAnswers, competitors, whitespace, lastReviewOn } = sheet;
  const accountId = account.id;

  return (
    <>
      <SheetPart
        title={<Trans>We promised</Trans>}
        items={promises}
        room={ROOM.promises}
        rest={{ accountId, tab: "promises" }}
        empty={<Trans>Nothing is open.</Trans>}
        line={(promise) => <OpenPromiseLine key={promise.id} promise={promise} />}
      />
      <SheetPart
        title={<Trans>Open problems</Trans>}
        items={problems}
        room={ROOM.problems}
        rest={{ accountId, tab: "problems" }}
        empty={<Trans>None.</Trans>}
        line={(problem) => <OpenProblemLine key={problem.id} problem={problem} />}
      />
      <SheetPart
        title={<Trans>Last answers</Trans>}
        items={lastAnswers}
        room={ROOM.answers}
        rest={{ accountId, tab: "timeline" }}
        empty={lastReviewOn === null ? <Trans>This is the first review.</Trans> : <Trans>Nothing was noted.</Trans>}
        line={(answer) => <AnswerLine key={answer.question} answer={answer} />}
      />
      <SheetPart
        title={<Trans>Competitors seen</Trans>}
        items={competitors}
        room={ROOM.competitors}
        rest={{ accountId, tab: "competitors" }}
        empty={<Trans>None so far: ask.</Trans>}
        line={(competitor) => <CompetitorLine key={competitor.name} competitor={competitor} />}
      />
      <SheetPart
        title={<Trans>Whitespace</Trans>}
        aside={<Trans>chance in 12 months, typical order</Trans>}
        items={whitespace}
        room={ROOM.whitespace}
        rest={{ accountId, tab: "timeline" }}
        empty={<Trans>It owns all that fits.</Trans>}
        line={(cell) => <RoomLine key={cell.name} cell={cell} />}
      />
    </>
  );
}
