import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { z } from "zod";

/** A `YYYY-MM-DD` day that exists. */
export const dayInput = z.iso.date().transform((text) => text as IsoDay);
