import { Plural } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTRPC } from "../../client/trpc.ts";
import classes from "./RepLinks.module.css";

/** The reps in a manager's scope who own accounts; each opens that rep's week. */
export function RepLinks() {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.people.list.queryOptions());
  const reps = (data?.items ?? []).filter(({ isActive, accounts }) => isActive && accounts > 0);

  return (
    <ul className={classes.list}>
      {reps.map(({ id, name, accounts }) => (
        <li key={id}>
          <Link to="/week" search={{ person: id }} className={classes.rep}>
            {name}
            <span className={classes.accounts}>
              <Plural value={accounts} one="# account" other="# accounts" />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
