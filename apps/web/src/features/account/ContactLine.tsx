import { Trans, useLingui } from "@lingui/react/macro";
import { IconPencil, IconTrash } from "@tabler/icons-react";
import type { ContactView } from "@revisit/api/accounts/views";
import { IconButton } from "../../ui/IconButton.tsx";
import { useAccountPlace } from "./AccountContext.ts";
import classes from "./Lines.module.css";
import { Rapport } from "./Rapport.tsx";
import { useRemoveContact } from "./useRemoveContact.ts";

/** A person: who, how to reach them, how warm. */
export function ContactLine({ contact }: { readonly contact: ContactView }) {
  const { t } = useLingui();
  const { open } = useAccountPlace();
  const remove = useRemoveContact();
  const { name, title, email, phone, rapport, doNotContact } = contact;

  return (
    <article className={classes.line} aria-label={name}>
      <div className={classes.words}>
        <p>
          {name}
          {title !== null && <span className={classes.meta}> {title}</span>}
        </p>
        <p className={classes.meta}>
          {doNotContact ? (
            <Trans>Do not contact</Trans>
          ) : (
            <>
              {phone !== null && <a href={`tel:${phone.replaceAll(" ", "")}`}>{phone}</a>}
              {phone !== null && email !== null && " · "}
              {email !== null && <a href={`mailto:${email}`}>{email}</a>}
            </>
          )}
        </p>
      </div>
      <Rapport rapport={rapport} />
      <span className={classes.actions}>
        <IconButton
          label={t`Edit ${name}`}
          icon={<IconPencil size={16} stroke={1.5} />}
          onClick={() => open({ kind: "contact", contact })}
        />
        <IconButton label={t`Remove ${name}`} icon={<IconTrash size={16} stroke={1.5} />} onClick={() => remove(contact)} />
      </span>
    </article>
  );
}
