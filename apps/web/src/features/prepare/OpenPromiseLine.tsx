import type { PromiseView } from "@revisit/api/accounts/views";
import { Day } from "../../ui/Day.tsx";
import { useReader } from "../../ui/useReader.ts";
import classes from "./SheetPart.module.css";

/** A promise with a box to tick on paper. */
export function OpenPromiseLine({ promise }: { readonly promise: PromiseView }) {
  const { today } = useReader();

  return (
    <p className={classes.line}>
      <span className={classes.box} aria-hidden="true" />
      {promise.text}{" "}
      <span className={classes.meta}>
        <span data-late={promise.dueOn < today}>
          <Day day={promise.dueOn} as="due" />
        </span>
        , {promise.owner.name}
      </span>
    </p>
  );
}
