import { Trans } from "@lingui/react/macro";
import type { ContactView } from "@revisit/api/accounts/views";
import classes from "./SheetHead.module.css";

/** Who will be there, in what role, how warm. */
export function PersonWords({ contact }: { readonly contact: ContactView }) {
  const { name, title, rapport } = contact;

  return (
    <span className={classes.person}>
      {name}
      <span className={classes.grey}>
        {title !== null && ` ${title}`}
        {rapport !== null && (
          <>
            {", "}
            <Trans>rapport {rapport} of 5</Trans>
          </>
        )}
      </span>
    </span>
  );
}
