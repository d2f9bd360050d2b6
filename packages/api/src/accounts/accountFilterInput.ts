import { COVERAGE_STATES } from "@revisit/domain/cadence/coverage";
import { LEVELS } from "@revisit/domain/opportunity/level";
import { z } from "zod";
import { dayInput } from "../dayInput.ts";

const LONGEST_SEARCH = 200;
const MOST_WORDS = 100;

/** What a list of accounts may be narrowed to; `AccountFilter` of views.ts. Spread into the input of whatever takes a filter. */
export const accountFilterInput = {
  search: z.string().max(LONGEST_SEARCH).optional(),
  level: z.array(z.enum(LEVELS)).max(LEVELS.length).optional(),
  coverage: z.array(z.enum(COVERAGE_STATES)).max(COVERAGE_STATES.length).optional(),
  territoryId: z.uuid().optional(),
  withBelow: z.boolean().optional(),
  type: z.array(z.string().max(LONGEST_SEARCH)).max(MOST_WORDS).optional(),
  kind: z.enum(["customer", "prospect"]).optional(),
  ownerId: z.uuid().optional(),
  isStale: z.boolean().optional(),
  heldFrom: dayInput.optional(),
  heldTo: dayInput.optional(),
  dueFrom: dayInput.optional(),
  dueTo: dayInput.optional(),
};
