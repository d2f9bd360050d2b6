import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { ReviewDialogs, type ReviewDialog } from "../../words/ReviewDialogs.tsx";
import { EmptyWeek } from "./EmptyWeek.tsx";
import { MyWeekHeader } from "./MyWeekHeader.tsx";
import classes from "./MyWeekScreen.module.css";
import { useMyWeek } from "./useMyWeek.ts";
import { WeekAgreed } from "./WeekAgreed.tsx";
import { WeekOwed } from "./WeekOwed.tsx";
import { WeekQueue } from "./WeekQueue.tsx";

const route = getRouteApi("/shell/week");

/** A rep's home: whom to see, left; what is agreed, promised and open, right. */
export function MyWeekScreen() {
  const { person } = route.useSearch();
  const week = useMyWeek(person);
  const [dialog, setDialog] = useState<ReviewDialog | null>(null);

  return (
    <>
      <MyWeekHeader week={week} />
      {week.accounts === 0 ? (
        <EmptyWeek week={week} />
      ) : (
        <div className={classes.columns}>
          <div className={classes.agreed}>
            <WeekAgreed week={week} onDialog={setDialog} />
          </div>
          <div className={classes.queue}>
            <WeekQueue week={week} onDialog={setDialog} />
          </div>
          <div className={classes.owed}>
            <WeekOwed week={week} />
          </div>
        </div>
      )}
      <ReviewDialogs dialog={dialog} onClose={() => setDialog(null)} />
    </>
  );
}
