import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";

/** One figure: `target` says what `value` must reach; null = shown as it is. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly target: { readonly most: number } | { readonly least: number } | null;
};

const REPORTS = fileURLToPath(new URL("../../reports", import.meta.url));
const NAME_WIDTH = 62;

/** Prints figures as a table and keeps each as a JSON line; gives how many missed their target. */
export function reportFigures(figures: readonly Figure[]): number {
  mkdirSync(REPORTS, { recursive: true });
  const run = { at: new Date().toISOString(), commit: commit(), node: process.version, cores: cpus().length };
  process.stdout.write(`\n${"figure".padEnd(NAME_WIDTH)}${"value".padStart(12)}  unit        target\n`);
  for (const figure of figures) {
    appendFileSync(`${REPORTS}/bench.jsonl`, `${JSON.stringify({ ...run, ...figure, ok: isReached(figure) })}\n`);
    process.stdout.write(
      `${figure.name.padEnd(NAME_WIDTH)}${rounded(figure.value).padStart(12)}  ${figure.unit.padEnd(10)}  ${targetWords(figure)}\n`,
    );
  }

  return figures.filter((figure) => !isReached(figure)).length;
}

function isReached({ value, target }: Figure): boolean {
  if (target === null) {
    return true;
  }

  return "most" in target ? value <= target.most : value >= target.least;
}

function targetWords(figure: Figure): string {
  if (figure.target === null) {
    return "";
  }
  const words = "most" in figure.target ? `≤ ${String(figure.target.most)}` : `≥ ${String(figure.target.least)}`;

  return `${words}  ${isReached(figure) ? "reached" : "MISSED"}`;
}

function rounded(value: number): string {
  return value.toLocaleString("en", { maximumFractionDigits: Math.abs(value) < 100 ? 2 : 0 });
}

function commit(): string {
  try {
    return execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  } catch {
    return "unknown";
  }
}
