import { Trans, useLingui } from "@lingui/react/macro";
import type { WhitespaceView } from "@revisit/api/accounts/views";
import { Money } from "../../ui/Money.tsx";
import { Share } from "../../ui/Share.tsx";
import classes from "./Rhythm.module.css";

/** Which owned products carry the chance, and what comes of it. */
export function AffinityWhy({ cell }: { readonly cell: WhitespaceView }) {
  const { i18n } = useLingui();
  const { becauseOf, affinity, name, attaches, isAffordable, typicalOrderCents, expectedValueCents } = cell;
  const carriers = new Intl.ListFormat(i18n.locale).format(becauseOf);

  return (
    <div className={classes.why}>
      <p>
        {becauseOf.length > 0 ? (
          <Trans>
            A chance of <Share share={affinity} /> within 12 months: accounts that own {carriers}, as this one does, buy {name} more often.
          </Trans>
        ) : (
          <Trans>
            A chance of <Share share={affinity} /> within 12 months, as for accounts at large: nothing this one owns says more.
          </Trans>
        )}
      </p>
      {attaches && (
        <p>
          <Trans>It goes with something the account owns already.</Trans>
        </p>
      )}
      <p>
        {isAffordable ? (
          <Trans>
            Times a typical order of <Money cents={typicalOrderCents} />, it adds <Money cents={expectedValueCents} /> to what is expected.
          </Trans>
        ) : (
          <Trans>
            A typical order of <Money cents={typicalOrderCents} /> is not known to be affordable, so it adds nothing to what is expected.
          </Trans>
        )}
      </p>
    </div>
  );
}
