import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { Area } from "@revisit/domain/script/area";

export const areaWords = { perception: msg`Perception`, needs: msg`Needs`, competition: msg`Competition` } satisfies Record<
  Area,
  MessageDescriptor
>;
