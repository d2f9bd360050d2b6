const OVERLAYS = "[role=dialog], [role=menu], [role=listbox]";

let isWatching = false;
let wasCovered = false;

/**
 * Notes at each key press, before anything else hears of it, whether something lies over the screen: what esc closes must not
 * also go back. First on the window, so start it before the first overlay can open.
 */
export const overlayWatch = {
  start(): void {
    if (!isWatching) {
      isWatching = true;
      window.addEventListener("keydown", () => (wasCovered = document.querySelector(OVERLAYS) !== null), { capture: true });
    }
  },
  wasCovered: () => wasCovered,
};
