import { useNavigate, useSearch } from "@tanstack/react-router";
import type { QuestionView } from "@revisit/api/reviews/views";

export type Walk = ReturnType<typeof useWalk>;

/** Which question is on the screen; it stands in the address, so that a link or a reload leads to it. */
export function useWalk(questions: readonly QuestionView[]) {
  const { question } = useSearch({ from: "/shell/reviews/$reviewId" });
  const navigate = useNavigate({ from: "/reviews/$reviewId" });
  const found = questions.findIndex(({ id }) => id === question);
  const place = Math.max(0, found);
  const go = (to: QuestionView | undefined) => {
    if (to) {
      void navigate({ search: { question: to.id }, replace: true, resetScroll: false });
    }
  };

  return {
    current: questions[place],
    place,
    isFirst: place === 0,
    isLast: place === questions.length - 1,
    go,
    next: () => go(questions[place + 1]),
    back: () => go(questions[place - 1]),
  };
}
