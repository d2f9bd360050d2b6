import { createContext, useContext } from "react";

/** What can lie over any screen; one at a time. */
export type Overlay = "palette" | "shortcuts" | "record" | "more";

export const ShellContext = createContext<{ readonly open: (overlay: Overlay) => void } | null>(null);

/** Opens the palette, the shortcut sheet or the start of a recording from anywhere inside the shell. */
export function useShell(): { readonly open: (overlay: Overlay) => void } {
  const shell = useContext(ShellContext);
  if (shell === null) {
    throw new Error("useShell outside the shell");
  }

  return shell;
}
