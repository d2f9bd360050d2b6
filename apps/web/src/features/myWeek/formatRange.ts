/** Two written days as one range; the month is said once where both share it: `18–24 Nov`, `28 Nov – 4 Dec`. */
export function formatRange(from: string, to: string): string {
  const [fromDay = "", ...fromRest] = from.split(" ");
  const toRest = to.split(" ").slice(1);

  return fromRest.join(" ") === toRest.join(" ") ? `${fromDay}–${to}` : `${from} – ${to}`;
}
