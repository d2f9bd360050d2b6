import { onceUsed } from "../../ui/onceUsed.tsx";
import { UserMenuTarget } from "./UserMenuTarget.tsx";

/** Who is signed in and where; color scheme, shortcuts, another organization, sign out. */
export const UserMenu = onceUsed<object>(UserMenuTarget, async () => (await import("./UserMenuOpened.tsx")).UserMenuOpened);
