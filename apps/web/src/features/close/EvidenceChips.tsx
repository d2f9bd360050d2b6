import { Link } from "@tanstack/react-router";
import type { EvidenceView } from "@revisit/api/reviews/views";
import { Say } from "../../ui/Say.tsx";
import { useSay } from "../../ui/useSay.ts";
import classes from "./EvidenceChips.module.css";

/** What a proposal rests on. What the customer said leads to the very answer, also of an earlier review; what was said twice is shown once. */
export function EvidenceChips({ evidence }: { readonly evidence: readonly EvidenceView[] }) {
  const say = useSay();
  const said = evidence.map(({ message }) => say(message));
  const once = evidence.filter(({ message }, place) => said.indexOf(say(message)) === place);

  return (
    <ul className={classes.chips}>
      {once.map(({ kind, message, questionId, findingId, reviewId }, place) => (
        <li key={`${kind}${findingId ?? String(place)}`}>
          {questionId === null || reviewId === null ? (
            <span className={classes.chip}>
              <Say message={message} />
            </span>
          ) : (
            <Link to="/reviews/$reviewId" params={{ reviewId }} search={{ question: questionId }} className={classes.chip}>
              <Say message={message} /> ↗
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
