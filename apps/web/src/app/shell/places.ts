import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import { IconBuilding, IconCalendarEvent, IconChartHistogram, IconMessageQuestion, IconSettings, IconSun } from "@tabler/icons-react";
import type { ComponentType } from "react";
import type { Role } from "@revisit/api/session/views";

export type Place = {
  readonly to: "/week" | "/accounts" | "/cadence" | "/plan" | "/challenges" | "/settings";
  readonly word: MessageDescriptor;
  /** pressed after `g` */
  readonly key: string;
  readonly icon: ComponentType<{ size?: number; stroke?: number }>;
  readonly roles: readonly Role[];
};

const ALL = ["rep", "manager", "admin"] as const;
const LEADERS = ["manager", "admin"] as const;

/** The screens of the navigation, in its order. */
export const PLACES: readonly Place[] = [
  { to: "/week", word: msg`My week`, key: "w", icon: IconSun, roles: ALL },
  { to: "/accounts", word: msg`Accounts`, key: "a", icon: IconBuilding, roles: ALL },
  { to: "/cadence", word: msg`Cadence`, key: "c", icon: IconChartHistogram, roles: LEADERS },
  { to: "/plan", word: msg`Plan`, key: "p", icon: IconCalendarEvent, roles: ALL },
  { to: "/challenges", word: msg`Challenges`, key: "h", icon: IconMessageQuestion, roles: LEADERS },
  { to: "/settings", word: msg`Settings`, key: "s", icon: IconSettings, roles: ["admin"] },
];

/** Those that a role may open. */
export function placesOf(role: Role): readonly Place[] {
  return PLACES.filter((place) => place.roles.includes(role));
}
