export const TABS = ["timeline", "people", "promises", "problems", "value", "competitors"] as const;

export type Tab = (typeof TABS)[number];

/** What the address asks for; the timeline where it asks for nothing known. */
export function tabOf(text: string | undefined): Tab {
  return TABS.find((tab) => tab === text) ?? "timeline";
}
