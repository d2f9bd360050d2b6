/** How much of a week's plan was held: 0 (nothing, or nothing planned) to 3 (all). */
export function weekFill({ held, planned }: { readonly held: number; readonly planned: number }): 0 | 1 | 2 | 3 {
  if (held === 0 || planned === 0) {
    return 0;
  }
  const share = held / planned;

  return share >= 1 ? 3 : share >= 0.5 ? 2 : 1;
}
