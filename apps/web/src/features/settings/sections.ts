import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";

export type Section = {
  readonly to:
    | "/settings/organization"
    | "/settings/cadence"
    | "/settings/products"
    | "/settings/scripts"
    | "/settings/people"
    | "/settings/territories"
    | "/settings/imports"
    | "/settings/keys"
    | "/settings/audit";
  readonly word: MessageDescriptor;
};

/** The sections of Settings, in the order of the side list: how reviews are done, who does them, where data comes from. */
export const SECTIONS: readonly Section[] = [
  { to: "/settings/organization", word: msg`Organization` },
  { to: "/settings/cadence", word: msg`Cadence policies` },
  { to: "/settings/products", word: msg`Products` },
  { to: "/settings/scripts", word: msg`Scripts` },
  { to: "/settings/people", word: msg`People` },
  { to: "/settings/territories", word: msg`Territories` },
  { to: "/settings/imports", word: msg`Imports` },
  { to: "/settings/keys", word: msg`API keys` },
  { to: "/settings/audit", word: msg`Audit` },
];
