import { newId } from "../newId.ts";

const PREFIX = "revisit-tab-";

/** This page, as long as it lives. A lock of that name tells the others that it does; the browser lets it go with the page. */
export const TAB = newId();

/** Holds the lock of this page. Without locks (plain HTTP to another machine) every page takes itself for the only one. */
export function holdTab(): void {
  void locks()?.request(`${PREFIX}${TAB}`, () => new Promise<void>(() => {}));
}

/** The pages of this browser that still run. */
export async function liveTabs(): Promise<ReadonlySet<string>> {
  const { held = [] } = (await locks()?.query()) ?? {};

  return new Set(held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])));
}

function locks(): LockManager | undefined {
  return "locks" in navigator ? navigator.locks : undefined;
}
