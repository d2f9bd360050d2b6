/** `00:14:32`; from a day on the hours go on counting. */
export function formatElapsed(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];

  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
