/** How much opportunity an account holds, best first. */
export const LEVELS = ["high", "medium", "low"] as const;

export type Level = (typeof LEVELS)[number];

/** Whether an account can buy more. */
export const RESOURCES = ["none", "limited", "ample", "unknown"] as const;

export type Resources = (typeof RESOURCES)[number];
