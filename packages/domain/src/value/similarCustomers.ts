import type { Message } from "../message.ts";

/** Which customers count as similar, closest first: same type and size band, same type, all. */
export const CIRCLES = ["type_and_size", "type", "all"] as const;

export type Circle = (typeof CIRCLES)[number];

/** Customers below which a circle says too little and the next wider one is taken. */
export const ENOUGH_CUSTOMERS = 5;

/**
 * The closest circle in which enough customers were heard; the widest where none has enough.
 *
 * @param heard - customers of each circle who named any value
 * @source docs/domain/value.md, "Prospect match"
 */
export function closestCircle(heard: Readonly<Record<Circle, number>>): Circle {
  return CIRCLES.find((circle) => heard[circle] >= ENOUGH_CUSTOMERS) ?? "all";
}

/** Says which customers were taken, so that nobody takes all for similar. */
export function circleMessage(
  circle: Circle,
  { type, sizeBand, heard }: { readonly type: string; readonly sizeBand: string; readonly heard: number },
): Message {
  return { id: `value.circle.${circle}`, message: CIRCLE_MESSAGES[circle], values: valuesOf(circle, { type, sizeBand, heard }) };
}

const CUSTOMERS = "{heard, plural, =0 {no customer} one {# customer} other {# customers}}";

const CIRCLE_MESSAGES = {
  type_and_size: `${CUSTOMERS} of type {type} and size {sizeBand}`,
  type: `${CUSTOMERS} of type {type}, of any size: too few of size {sizeBand} have been heard`,
  all: `${CUSTOMERS} of any type: too few of type {type} have been heard`,
} as const satisfies Record<Circle, string>;

function valuesOf(
  circle: Circle,
  { type, sizeBand, heard }: { readonly type: string; readonly sizeBand: string; readonly heard: number },
): Message["values"] {
  return circle === "all" ? { heard, type } : { heard, type, sizeBand };
}
