import { useRef } from "react";
import type { RecordView } from "@revisit/api/reviews/views";
import { AreaTabs } from "./AreaTabs.tsx";
import type { DraftKind } from "./draftKinds.ts";
import { FoundColumn } from "./FoundColumn.tsx";
import classes from "./LiveReview.module.css";
import { PhoneBar } from "./PhoneBar.tsx";
import { QuestionList } from "./QuestionList.tsx";
import { QuestionPane } from "./QuestionPane.tsx";
import { RecordHeader } from "./RecordHeader.tsx";
import { selectedText } from "./selectedText.ts";
import { useAltKeys } from "./useAltKeys.ts";
import { useFinding } from "./useFinding.ts";
import { useIsPhone } from "./useIsPhone.ts";
import { useRecording } from "./useRecording.ts";
import { useRecordKeys } from "./useRecordKeys.ts";
import { useSwipe } from "./useSwipe.ts";
import { useWalk } from "./useWalk.ts";

/** The live review: questions, the one that is being asked, and what was found. On a phone one question fills the screen. */
export function LiveReview({ view }: { readonly view: RecordView }) {
  const recording = useRecording(view);
  const walk = useWalk(recording.questions);
  const finding = useFinding(recording);
  const noteRef = useRef<HTMLTextAreaElement>(null);
  const isPhone = useIsPhone();
  const swipe = useSwipe(walk);
  const { current } = walk;
  const answering = current && recording.answerOf(current.id);
  const begin = (kind: DraftKind) => current && finding.begin(kind, current, selectedText(noteRef.current));
  const next = () => {
    walk.next();
    noteRef.current?.focus();
  };
  useAltKeys(begin);
  useRecordKeys(recording, walk, next);

  return (
    <div className={classes.screen}>
      <RecordHeader recording={recording} />
      {isPhone && <AreaTabs recording={recording} walk={walk} />}
      <div className={classes.columns} {...(isPhone ? swipe : {})}>
        {!isPhone && <QuestionList recording={recording} walk={walk} />}
        {current && answering && (
          <QuestionPane key={current.id} recording={recording} question={current} answering={answering} noteRef={noteRef} onFound={begin} />
        )}
        {!isPhone && <FoundColumn recording={recording} finding={finding} />}
      </div>
      {isPhone && <PhoneBar recording={recording} walk={walk} finding={finding} />}
    </div>
  );
}
