import { useLingui } from "@lingui/react/macro";
import { DotsTarget } from "../../ui/DotsTarget.tsx";
import type { TargetProps } from "../../ui/onceUsed.tsx";
import type { ReviewMenuProps } from "./ReviewMenu.tsx";

type ReviewMenuTargetProps = TargetProps & { readonly menu: Pick<ReviewMenuProps, "target"> };

/** The dots at the end of a line. */
export function ReviewMenuTarget({ menu: { target }, ...button }: ReviewMenuTargetProps) {
  const { t } = useLingui();

  return <DotsTarget label={t`More for ${target.accountName}`} {...button} />;
}
