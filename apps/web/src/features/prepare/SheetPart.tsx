import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useId, type ReactNode } from "react";
import classes from "./SheetPart.module.css";

type SheetPartProps<TItem> = {
  readonly title: ReactNode;
  /** beside the title, in grey */
  readonly aside?: ReactNode;
  readonly items: readonly TItem[];
  /** how many the page has room for */
  readonly room: number;
  /** where the others are */
  readonly rest: { readonly accountId: string; readonly tab: string };
  readonly empty: ReactNode;
  readonly line: (item: TItem) => ReactNode;
};

/** A list of the sheet, cut to the page; what does not fit is counted and one press away. */
export function SheetPart<TItem>({ title, aside, items, room, rest, empty, line }: SheetPartProps<TItem>) {
  const id = useId();
  const more = items.length - room;

  return (
    <section className={classes.part} aria-labelledby={id}>
      <h2 className={classes.title} id={id}>
        {title}
        {aside !== undefined && <span className={classes.aside}> {aside}</span>}
      </h2>
      {items.length === 0 && <p className={classes.empty}>{empty}</p>}
      {items.slice(0, room).map(line)}
      {more > 0 && (
        <Link to="/accounts/$accountId" params={{ accountId: rest.accountId }} search={{ tab: rest.tab }} className={classes.more}>
          <Trans>{more} more on the account</Trans>
        </Link>
      )}
    </section>
  );
}
