/** What an id of the benchmark stands for: its place in the second group. */
const KINDS = { org: 1, territory: 2, person: 3, product: 4, account: 5, purchase: 6, owned: 7 } as const;

/** The same id for the same thing in every run: `org`-th organization, `n`-th of its kind. */
export function benchId(kind: keyof typeof KINDS, org: number, n = 0): string {
  return `${hex(org, 8)}-${hex(KINDS[kind], 4)}-7000-8000-${hex(n, 12)}`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, "0");
}
