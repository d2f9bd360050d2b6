import type { QuestionView } from "@revisit/api/reviews/views";
import { useShortcuts } from "../../ui/useShortcuts.ts";
import type { Recording } from "./useRecording.ts";
import type { Walk } from "./useWalk.ts";

/** Walks the questions and rates without a mouse. Bare keys only while nothing is being typed. */
export function useRecordKeys(recording: Recording, walk: Walk, onNext: () => void): void {
  const { current } = walk;
  const ratings = current?.kind === "rating" ? [1, 2, 3, 4, 5] : [];

  useShortcuts({
    j: walk.next,
    ArrowDown: walk.next,
    k: walk.back,
    ArrowUp: walk.back,
    "mod+enter": onNext,
    ...Object.fromEntries(ratings.map((rating) => [String(rating), () => current && rate(recording, current, rating)])),
  });
}

function rate(recording: Recording, question: QuestionView, rating: number): void {
  const phrasing = recording.answerOf(question.id)?.said.phrasing ?? question.suggestedPhrasing;
  recording.say(question.id, { value: { kind: "rating", rating }, phrasing });
}
