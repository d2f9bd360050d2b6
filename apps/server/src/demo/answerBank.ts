import type { Area } from "@revisit/domain/script/area";
import { COMPETITION_SAYINGS } from "./competitionSayings.ts";
import { NEEDS_SAYINGS } from "./needsSayings.ts";
import { PERCEPTION_SAYINGS } from "./perceptionSayings.ts";
import type { Sayings } from "./saying.ts";

/** Area by area and mood by mood. */
export const SAYINGS: Readonly<Record<Area, Sayings>> = {
  perception: PERCEPTION_SAYINGS,
  needs: NEEDS_SAYINGS,
  competition: COMPETITION_SAYINGS,
};
