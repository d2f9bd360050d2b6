import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { InputName } from "@revisit/domain/opportunity/assessment";

/** What each input of a level is called. */
export const inputWords = {
  annual_revenue: msg`Annual revenue`,
  budget: msg`Budget for our category`,
  spent_last_12_months: msg`Spent in the last 12 months`,
  spare: msg`Spare`,
  judgement: msg`Resources, by judgement`,
  products_fit: msg`Products that fit`,
  products_owned: msg`Owned`,
  products_open: msg`Open`,
  products_affordable: msg`Open and affordable`,
  replacements_due: msg`Replacements due`,
} satisfies Record<InputName, MessageDescriptor>;
