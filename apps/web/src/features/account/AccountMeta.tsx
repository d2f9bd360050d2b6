import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { AccountView } from "@revisit/api/accounts/views";
import classes from "./AccountMeta.module.css";
import { kindWords } from "./kindWords.ts";

/** What kind of account it is, where it stands, whose it is; each part opens its like. */
export function AccountMeta({ account }: { readonly account: AccountView }) {
  const { t, i18n } = useLingui();
  const { kind, type, sizeBand, territory, owner, country } = account;

  return (
    <ul className={classes.meta}>
      <li>
        <Link to="/accounts" search={{ kind }}>
          {i18n._(kindWords[kind])}
        </Link>
      </li>
      <li>
        <Link to="/accounts" search={{ type: [type] }}>
          {type}
        </Link>
      </li>
      <li>{t`${sizeBand} employees`}</li>
      <li>
        <Link to="/accounts" search={{ territory: territory.id }}>
          {territory.name}
        </Link>
      </li>
      <li>{country}</li>
      <li>
        {owner === null ? (
          t`no owner`
        ) : (
          <Link to="/accounts" search={{ owner: owner.id }}>
            {owner.name}
          </Link>
        )}
      </li>
    </ul>
  );
}
