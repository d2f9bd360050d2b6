import { UnstyledButton } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useMe } from "../../client/useMe.ts";
import { Initials } from "../../ui/Initials.tsx";
import classes from "./UserMenu.module.css";
import type { TargetProps } from "../../ui/onceUsed.tsx";
import { withoutMenu } from "../../ui/withoutMenu.ts";

/** The organization's and the reader's name, on top of the navigation. */
export function UserMenuTarget(props: TargetProps & { readonly menu?: unknown }) {
  const { t } = useLingui();
  const { name, organization } = useMe();

  return (
    <UnstyledButton
      {...withoutMenu(props)}
      className={classes.target}
      aria-label={t`${name}, ${organization.name}: menu`}
      aria-haspopup="menu"
    >
      <Initials name={name} />
      <span className={classes.words}>
        <span className={classes.organization}>{organization.name}</span>
        <span className={classes.name}>{name}</span>
      </span>
    </UnstyledButton>
  );
}
