import { addDays } from "@revisit/domain/calendar/dayArithmetic";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import type { AccountRecord, ContactRecord } from "@revisit/domain/import/records";
import { DEMO_TOWNS, type DemoTown } from "./company.ts";
import { FIRST_NAMES, LAST_NAMES, SURNAMES, TITLES } from "./names.ts";
import type { SeededRandom } from "./seededRandom.ts";

/** How an account behaves: what its purchases, answers and problems follow from. */
export type Temper = "growing" | "steady" | "quiet" | "unhappy" | "full" | "poor";

export type DemoAccount = { readonly record: AccountRecord; readonly temper: Temper; readonly contacts: readonly ContactRecord[] };

const TYPES = [
  "Food retail",
  "Food retail",
  "Food retail",
  "Food production",
  "Food production",
  "Logistics",
  "Manufacturing",
  "Laboratory",
  "Pharmacy",
] as const;
const TEMPERS: readonly Temper[] = ["growing", "growing", "steady", "steady", "steady", "quiet", "quiet", "unhappy", "full", "poor"];
const SIZES = [
  { band: "1-9", employees: [2, 9], revenueEach: 75_000 },
  { band: "10-49", employees: [12, 48], revenueEach: 92_000 },
  { band: "10-49", employees: [12, 48], revenueEach: 92_000 },
  { band: "50-249", employees: [52, 240], revenueEach: 110_000 },
  { band: "250+", employees: [260, 900], revenueEach: 125_000 },
] as const;
const TRADES: Readonly<Record<(typeof TYPES)[number], readonly string[]>> = {
  "Food retail": ["Foods", "Butchers", "Farm Shop", "Greengrocers", "Delicatessen", "Fishmongers", "Bakery"],
  "Food production": ["Dairy", "Provisions", "Smokehouse", "Mills", "Confectionery", "Ready Meals"],
  Logistics: ["Logistics", "Freight", "Warehousing", "Haulage"],
  Manufacturing: ["Castings", "Plastics", "Components", "Coatings", "Fasteners"],
  Laboratory: ["Labs", "Analytics", "Testing", "Diagnostics"],
  Pharmacy: ["Pharmacy", "Chemists", "Dispensary"],
};
const SPENDING: Readonly<Record<Temper, number>> = {
  growing: 0.004,
  steady: 0.002,
  quiet: 0.0012,
  unhappy: 0.002,
  full: 0.003,
  poor: 0.0002,
};
const PROSPECT_SHARE = 0.15;
const ACCOUNTS_A_TOWN = 7;

/** Larkfield's customers and prospects, town by town. */
export function demoAccounts(random: SeededRandom, today: IsoDay): readonly DemoAccount[] {
  const names = new Set<string>();

  return DEMO_TOWNS.flatMap((region) =>
    region.towns.flatMap((town) => Array.from({ length: ACCOUNTS_A_TOWN }, () => ({ region, town }))),
  ).map(({ region, town }, index) => demoAccount(random, { index, region, town, today, names }));
}

type Place = {
  readonly index: number;
  readonly region: DemoTown;
  readonly town: string;
  readonly today: IsoDay;
  readonly names: Set<string>;
};

function demoAccount(random: SeededRandom, place: Place): DemoAccount {
  const type = random.pick(TYPES);
  const size = random.pick(type === "Pharmacy" ? SIZES.slice(0, 2) : SIZES);
  const temper = random.pick(TEMPERS);
  const employees = random.between(size.employees[0], size.employees[1]);
  const isProspect = random.chance(PROSPECT_SHARE);
  const revenue = employees * size.revenueEach * random.between(80, 125);
  const externalId = `LW-${String(place.index + 1).padStart(4, "0")}`;
  const record: AccountRecord = {
    externalId,
    type,
    employees,
    name: uniqueName(random, place, type),
    kind: isProspect ? "prospect" : "customer",
    sizeBand: size.band,
    ...money(random, { revenue, temper, today: place.today }),
    currency: "GBP",
    ownerEmail: place.region.rep,
    territoryCode: place.region.territory,
    country: "GB",
    timeZone: "Europe/London",
    customerSince: isProspect ? null : addDays(place.today, -random.between(60, 2_600)),
    phone: `01632 960${String(random.between(100, 999))}`,
  };

  return { record, temper, contacts: demoContacts(random, record, temper) };
}

/** Revenue is known for most, a budget for those whom somebody asked; some of what was said is old. */
function money(
  random: SeededRandom,
  account: { readonly revenue: number; readonly temper: Temper; readonly today: IsoDay },
): Pick<AccountRecord, "annualRevenueCents" | "annualRevenueOn" | "budgetCents" | "budgetOn"> {
  const isRevenueKnown = random.chance(0.85);
  const isBudgetKnown = random.chance(0.55);
  const budget = Math.round((account.revenue * SPENDING[account.temper] * random.between(60, 150)) / 100 / 10_000) * 10_000;

  return {
    annualRevenueCents: isRevenueKnown ? account.revenue : null,
    annualRevenueOn: isRevenueKnown ? addDays(account.today, -random.between(40, 600)) : null,
    budgetCents: isBudgetKnown ? Math.max(budget, 20_000) : null,
    budgetOn: isBudgetKnown ? addDays(account.today, -random.between(20, 460)) : null,
  };
}

function uniqueName(random: SeededRandom, place: Place, type: (typeof TYPES)[number]): string {
  for (;;) {
    const name = `${random.pick(SURNAMES)} ${random.pick(TRADES[type])}`;
    const full = place.names.has(name) ? `${name} ${place.town}` : name;
    if (!place.names.has(full)) {
      place.names.add(full);

      return full;
    }
  }
}

function demoContacts(random: SeededRandom, account: AccountRecord, temper: Temper): readonly ContactRecord[] {
  const warmth = temper === "unhappy" ? [1, 3] : [2, 5];

  return random.sample(TITLES, random.between(1, 3)).map((title, index) => {
    const name = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;

    return {
      accountExternalId: account.externalId,
      externalId: `${account.externalId}-${String(index + 1)}`,
      name,
      title,
      email: `${name.toLowerCase().replace(" ", ".")}@${account.name.toLowerCase().replaceAll(/[^a-z]+/g, "-")}.example`,
      phone: account.phone,
      rapport: random.chance(0.8) ? random.between(warmth[0] ?? 1, warmth[1] ?? 5) : null,
      doNotContact: false,
    };
  });
}
