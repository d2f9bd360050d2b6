import { Trans } from "@lingui/react/macro";
import { promiseDueDay } from "@revisit/domain/review/promiseDueDay";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import type { RecordView } from "@revisit/api/reviews/views";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useReader } from "../../ui/useReader.ts";
import { NewPromise } from "./NewPromise.tsx";
import { PromiseField } from "./PromiseField.tsx";
import { Step } from "./Step.tsx";
import { usePromises } from "./usePromises.ts";

const WORKING_DAYS = [1, 2, 3, 4, 5];

/** What was promised and by when. A promise that was found and given no day is due within a week. */
export function PromisesStep({ view }: { readonly view: RecordView }) {
  const { today } = useReader();
  const promises = usePromises(view);
  const usualDay = promiseDueDay(today as IsoDay, WORKING_DAYS);

  return (
    <Step
      anchor="promises"
      number={3}
      title={<Trans>What we promised</Trans>}
      isDone={promises.recorded.length > 0 && promises.found.length === 0}
    >
      {promises.recorded.length + promises.found.length === 0 && <EmptyState isSmall title={<Trans>Nothing was promised.</Trans>} />}
      <ul>
        {promises.found.map(({ id, text }) => (
          <li key={id}>
            <PromiseField text={text} dueOn={usualDay} onDay={(dueOn) => promises.record({ findingId: id, text, dueOn })} />
          </li>
        ))}
        {promises.recorded.map((promise) => (
          <li key={promise.id}>
            <PromiseField text={promise.text} dueOn={promise.dueOn} onDay={(dueOn) => promises.change({ ...promise, dueOn })} />
          </li>
        ))}
      </ul>
      <NewPromise day={usualDay} onKeep={(text, dueOn) => promises.record({ findingId: null, text, dueOn })} />
    </Step>
  );
}
