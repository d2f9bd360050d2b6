import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { AccountRow } from "@revisit/api/accounts/views";

export type AccountKind = AccountRow["kind"];

export const kindWords = { customer: msg`Customer`, prospect: msg`Prospect` } satisfies Record<AccountKind, MessageDescriptor>;
