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
  person("rosa.lind", "Rosa Lind", "admin", "uk", 0),
  person("helen.marsh", "Helen Marsh", "manager", "uk/north", 0),
  person("david.okafor", "David Okafor", "manager", "uk/south", 0),
  person("anna.morgan", "Anna Morgan", "rep", "uk/north/north-west", 6),
  person("tom.haigh", "Tom Haigh", "rep", "uk/north/yorkshire", 5),
  person("isla.fraser", "Isla Fraser", "rep", "uk/north/scotland", 5),
  person("priya.shah", "Priya Shah", "rep", "uk/south/london", 7),
  person("gareth.pugh", "Gareth Pugh", "rep", "uk/south/south-west", 4),
  person("claire.dunn", "Claire Dunn", "rep", "uk/south/midlands", 6),
];

function person(mailbox: string, name: string, role: PersonRecord["role"], territoryCode: string, weeklyCapacity: number): PersonRecord {
  return { email: `${mailbox}@larkfield.example`, name, role, territoryCode, weeklyCapacity };
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
