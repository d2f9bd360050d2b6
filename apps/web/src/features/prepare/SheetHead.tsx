import type { Preparation } from "@revisit/api/reviews/views";
import { AccountWhy } from "../../words/AccountWhy.tsx";
import { LevelBadge } from "../../words/LevelBadge.tsx";
import { Why } from "../../words/Why.tsx";
import { SheetFacts } from "./SheetFacts.tsx";
import classes from "./SheetHead.module.css";

/** Who it is, the level and why, when and with whom. */
export function SheetHead({ sheet }: { readonly sheet: Preparation }) {
  const { account } = sheet;

  return (
    <header className={classes.head}>
      <div className={classes.title}>
        <h1>{account.name}</h1>
        <LevelBadge level={account.level} />
        <span className={classes.place}>
          {account.type} · {account.sizeBand} · {account.territory.name}
        </span>
      </div>
      <p className={classes.why}>
        <Why why={account.why}>
          <AccountWhy account={account} />
        </Why>
      </p>
      <SheetFacts sheet={sheet} />
    </header>
  );
}
