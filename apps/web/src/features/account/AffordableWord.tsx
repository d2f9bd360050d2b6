import { Trans } from "@lingui/react/macro";
import { useAccountPlace } from "./AccountContext.ts";

/** Whether the typical order is within the spare money; where that is not known, so is this. */
export function AffordableWord({ isAffordable }: { readonly isAffordable: boolean }) {
  const { account } = useAccountPlace();
  const isSpareKnown = account.inputs.some(({ name, value }) => name === "spare" && value !== null);
  if (isAffordable) {
    return <Trans>yes</Trans>;
  }

  return isSpareKnown ? <Trans>no</Trans> : <Trans>unknown</Trans>;
}
