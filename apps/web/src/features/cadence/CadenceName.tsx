import { UnstyledButton } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { IconChevronRight } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import classes from "./CadenceTable.module.css";
import type { CadenceLine } from "./visibleLines.ts";

type CadenceNameProps = { readonly line: CadenceLine; readonly isClosed: boolean; readonly onToggle: (id: string) => void };

const DEEPEST = 4;

/** The name opens the rep's week, or the territory alone. */
export function CadenceName({ line: { node, hasBelow }, isClosed, onToggle }: CadenceNameProps) {
  const { t } = useLingui();
  const { name } = node;

  return (
    <span className={classes.who} data-depth={Math.min(node.depth, DEEPEST)}>
      {hasBelow ? (
        <UnstyledButton
          className={classes.toggle}
          aria-expanded={!isClosed}
          aria-label={t`What is below ${name}`}
          onClick={() => onToggle(node.id)}
        >
          <IconChevronRight size={14} />
        </UnstyledButton>
      ) : (
        <span className={classes.noToggle} />
      )}
      {node.kind === "rep" ? (
        <Link to="/week" search={{ person: node.id }} className={classes.link}>
          {name}
        </Link>
      ) : (
        <Link
          to="/cadence"
          search={(search) => ({ ...search, territory: node.id })}
          className={`${classes.link ?? ""} ${classes.territory ?? ""}`}
        >
          {name}
        </Link>
      )}
    </span>
  );
}
