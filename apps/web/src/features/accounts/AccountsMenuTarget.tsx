import { useLingui } from "@lingui/react/macro";
import { DotsTarget } from "../../ui/DotsTarget.tsx";
import type { TargetProps } from "../../ui/onceUsed.tsx";
import { withoutMenu } from "../../ui/withoutMenu.ts";

/** The dots beside the search. */
export function AccountsMenuTarget(props: TargetProps & { readonly menu?: unknown }) {
  const { t } = useLingui();

  return <DotsTarget label={t`More for this list`} {...withoutMenu(props)} />;
}
