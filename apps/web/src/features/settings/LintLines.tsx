import { Trans } from "@lingui/react/macro";
import type { LintFinding } from "@revisit/domain/script/lintFinding";
import { Say } from "../../ui/Say.tsx";
import classes from "./LintLines.module.css";

/** What the lint found, each with how it could be said instead. An error keeps the version from being saved; the rest is advice. */
export function LintLines({ findings }: { readonly findings: readonly LintFinding[] }) {
  return (
    <ul className={classes.lines} aria-live="polite">
      {findings.map(({ code, phrasing, isError, message, example }) => (
        <li key={`${code} ${String(phrasing)}`} className={classes.line} data-error={isError}>
          <span className={classes.kind}>{isError ? <Trans>Error:</Trans> : <Trans>Advice:</Trans>}</span> <Say message={message} />{" "}
          <span className={classes.example}>
            <Say message={example} />
          </span>
        </li>
      ))}
    </ul>
  );
}
