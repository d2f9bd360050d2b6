/** Tests run as root in containers (no sandbox there), without a graphics card, and the browser calls nobody by itself. */
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
