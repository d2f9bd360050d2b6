import type { RecordView } from "@revisit/api/reviews/views";
import { answerKey, type OutboxState } from "../../client/outbox/createQueue.ts";
import { waitingAnswer } from "../../client/outbox/editAnswer.ts";
import type { AnswerEntry, Said, StoredAnswer } from "../../client/outbox/Entry.ts";

/** One question's answer: what the server is known to have, what the screen shows, and what waits to be sent. */
export type Answering = { readonly stored: StoredAnswer; readonly said: Said; readonly entry: AnswerEntry | undefined };

const NOTHING: Said = { value: null, note: "", phrasing: null };

/** Answers by question. The newest of three holds: what was typed here, what this page sent, what the screen read. */
export function answersOf(view: RecordView, state: OutboxState): ReadonlyMap<string, Answering> {
  const entries = state.entries.filter(({ reviewId }) => reviewId === view.id);

  return new Map(
    view.questions.map(({ id }) => {
      const entry = waitingAnswer(entries, id);
      const stored = newest(state.known.get(answerKey(view.id, id)), storedIn(view, id));

      return [id, { stored, said: entry?.said ?? stored.said, entry }];
    }),
  );
}

function storedIn(view: RecordView, questionId: string): StoredAnswer {
  const answer = view.answers.find((one) => one.questionId === questionId);
  if (!answer) {
    return { answerId: "", version: 0, said: NOTHING };
  }
  const { id, version, value, note, phrasing } = answer;

  return { answerId: id, version, said: { value, note, phrasing } };
}

function newest(known: StoredAnswer | undefined, read: StoredAnswer): StoredAnswer {
  return known !== undefined && known.version >= read.version ? known : read;
}
