import { Spotlight } from "@mantine/spotlight";
import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import type { Found } from "@revisit/api/search/views";

/** Accounts, contacts and products of that name; each opens, a contact at its account. */
export function PaletteRecords({ found }: { readonly found: Found }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const open = (accountId: string) => void navigate({ to: "/accounts/$accountId", params: { accountId } });
  const { accounts, contacts, products } = found;

  return (
    <>
      {accounts.length > 0 && (
        <Spotlight.ActionsGroup label={t`Accounts`}>
          {accounts.map(({ id, name, territory }) => (
            <Spotlight.Action key={id} label={name} rightSection={territory} onClick={() => open(id)} />
          ))}
        </Spotlight.ActionsGroup>
      )}
      {contacts.length > 0 && (
        <Spotlight.ActionsGroup label={t`Contacts`}>
          {contacts.map(({ id, name, accountId, accountName }) => (
            <Spotlight.Action key={id} label={name} rightSection={accountName} onClick={() => open(accountId)} />
          ))}
        </Spotlight.ActionsGroup>
      )}
      {products.length > 0 && (
        <Spotlight.ActionsGroup label={t`Products`}>
          {products.map(({ id, name, sku }) => (
            <Spotlight.Action
              key={id}
              label={name}
              rightSection={sku}
              onClick={() => void navigate({ to: "/settings/products", search: { q: sku } })}
            />
          ))}
        </Spotlight.ActionsGroup>
      )}
    </>
  );
}
