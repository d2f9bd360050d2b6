/** What a review must reveal: how the customer feels about us, what else they need, contact with competitors. In the order of a talk. */
export const AREAS = ["perception", "needs", "competition"] as const;

export type Area = (typeof AREAS)[number];
