import type { CompetitorRecord, PersonRecord, TerritoryRecord } from "@revisit/domain/import/records";

// Larkfield Weighing is made up: it sells scales, and everything around them, to whoever weighs for a living.

export const DEMO_ORGANIZATION = { name: "Larkfield Weighing", currency: "GBP", timeZone: "Europe/London" } as const;

/** Everybody of the demo signs in with this; the server prints it at the start. */
export const DEMO_PASSWORD = "revisit-demo";

export const DEMO_TERRITORIES: readonly TerritoryRecord[] = [
  { code: "uk", name: "United Kingdom", parentCode: null },
  { code: "uk/north", name: "North", parentCode: "uk" },
  { code: "uk/north/north-west", name: "North West", parentCode: "uk/north" },
  { code: "uk/north/yorkshire", name: "Yorkshire", parentCode: "uk/north" },
  { code: "uk/north/scotland", name: "Scotland", parentCode: "uk/north" },
  { code: "uk/south", name: "South", parentCode: "uk" },
  { code: "uk/south/london", name: "London", parentCode: "uk/south" },
  { code: "uk/south/south-west", name: "South West and Wales", parentCode: "uk/south" },
  { code: "uk/south/midlands", name: "Midlands", parentCode: "uk/south" },
];

export const DEMO_PEOPLE: readonly PersonRecord[] = [
  person("rosa.lind", "Rosa Lind", { role: "admin", territoryCode: "uk", weeklyCapacity: 0 }),
  person("helen.marsh", "Helen Marsh", { role: "manager", territoryCode: "uk/north", weeklyCapacity: 0 }),
  person("david.okafor", "David Okafor", { role: "manager", territoryCode: "uk/south", weeklyCapacity: 0 }),
  person("anna.morgan", "Anna Morgan", { role: "rep", territoryCode: "uk/north/north-west", weeklyCapacity: 6 }),
  person("tom.haigh", "Tom Haigh", { role: "rep", territoryCode: "uk/north/yorkshire", weeklyCapacity: 5 }),
  person("isla.fraser", "Isla Fraser", { role: "rep", territoryCode: "uk/north/scotland", weeklyCapacity: 5 }),
  person("priya.shah", "Priya Shah", { role: "rep", territoryCode: "uk/south/london", weeklyCapacity: 7 }),
  person("gareth.pugh", "Gareth Pugh", { role: "rep", territoryCode: "uk/south/south-west", weeklyCapacity: 4 }),
  person("claire.dunn", "Claire Dunn", { role: "rep", territoryCode: "uk/south/midlands", weeklyCapacity: 6 }),
];

function person(mailbox: string, name: string, work: Pick<PersonRecord, "role" | "territoryCode" | "weeklyCapacity">): PersonRecord {
  return { email: `${mailbox}@larkfield.example`, name, ...work };
}

export const DEMO_COMPETITORS: readonly CompetitorRecord[] = [
  { name: "Brightscale", note: "Cheap counter scales, sold online; repairs take weeks" },
  { name: "Hollis & Weir", note: "Strong in laboratories; long contracts" },
  { name: "Tarewell", note: "Leases floor scales with service included" },
];

/** What Larkfield says of itself, and what its customers have named besides. */
export const DEMO_DRIVERS: readonly { readonly name: string; readonly isAdvertised: boolean }[] = [
  { name: "Product quality", isAdvertised: true },
  { name: "Service", isAdvertised: true },
  { name: "Price", isAdvertised: true },
  { name: "Advice", isAdvertised: false },
  { name: "Flexible delivery", isAdvertised: false },
  { name: "Flexible payment", isAdvertised: false },
  { name: "Owning problems", isAdvertised: false },
  { name: "Wide range", isAdvertised: true },
];

export type DemoTown = { readonly territory: string; readonly towns: readonly string[]; readonly rep: string };

export const DEMO_TOWNS: readonly DemoTown[] = [
  {
    territory: "uk/north/north-west",
    rep: "anna.morgan@larkfield.example",
    towns: ["Manchester", "Bolton", "Preston", "Chester", "Kendal", "Wigan"],
  },
  { territory: "uk/north/yorkshire", rep: "tom.haigh@larkfield.example", towns: ["Leeds", "York", "Hull", "Skipton", "Whitby", "Halifax"] },
  {
    territory: "uk/north/scotland",
    rep: "isla.fraser@larkfield.example",
    towns: ["Edinburgh", "Glasgow", "Perth", "Oban", "Dundee", "Stirling"],
  },
  {
    territory: "uk/south/london",
    rep: "priya.shah@larkfield.example",
    towns: ["Hackney", "Croydon", "Ealing", "Greenwich", "Barnet", "Bermondsey"],
  },
  {
    territory: "uk/south/south-west",
    rep: "gareth.pugh@larkfield.example",
    towns: ["Bristol", "Cardiff", "Exeter", "Truro", "Bath", "Swansea"],
  },
  {
    territory: "uk/south/midlands",
    rep: "claire.dunn@larkfield.example",
    towns: ["Derby", "Leicester", "Stafford", "Walsall", "Lincoln", "Warwick"],
  },
];
