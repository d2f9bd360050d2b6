import type { TargetProps } from "./onceUsed.tsx";

/** What a menu's target passes on to its button, where it needs nothing of the menu itself. */
export function withoutMenu(props: TargetProps & { readonly menu?: unknown }): TargetProps {
  return Object.fromEntries(Object.entries(props).filter(([name]) => name !== "menu"));
}
