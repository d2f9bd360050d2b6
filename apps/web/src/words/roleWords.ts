import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { Role } from "@revisit/api/session/views";

export const roleWords = { rep: msg`Rep`, manager: msg`Manager`, admin: msg`Admin` } satisfies Record<Role, MessageDescriptor>;
