import type { ProductRecord } from "@revisit/domain/import/records";

type Range = Pick<ProductRecord, "sku" | "name" | "family" | "unitPriceCents" | "lifespanMonths"> & Partial<ProductRecord>;

const SHOPS = ["Food retail", "Food production", "Pharmacy"];
const WORKS = ["Food production", "Logistics", "Manufacturing"];
const MIDDLE_UP = ["10-49", "50-249", "250+"];
const LARGE = ["50-249", "250+"];

/** What Larkfield sells. */
export const DEMO_PRODUCTS: readonly ProductRecord[] = [
  product({ sku: "CT-100", name: "Counter scale", family: "Shop scales", unitPriceCents: 42_000, lifespanMonths: 84, fitsTypes: SHOPS, tags: ["counter", "till", "serve"], usageTip: "Set the ten most sold goods on the short keys: it takes four seconds off each customer." }),
  product({ sku: "HG-200", name: "Hanging scale", family: "Shop scales", unitPriceCents: 56_000, lifespanMonths: 84, fitsTypes: ["Food retail", "Food production"], tags: ["hanging", "space", "fish", "vegetables"], usageTip: "Hang it at eye level of the customer: fewer people ask to have it weighed again." }),
  product({ sku: "LP-300", name: "Label printing scale", family: "Shop scales", unitPriceCents: 129_000, lifespanMonths: 72, fitsTypes: ["Food retail", "Food production"], tags: ["label", "allergen", "barcode", "prepack"], usageTip: "The allergen template prints the legal text by itself; most shops still type it." }),
  product({ sku: "BN-400", name: "Bench scale", family: "Industrial scales", unitPriceCents: 78_000, lifespanMonths: 96, fitsTypes: [...WORKS, "Laboratory"], tags: ["bench", "packing", "counting"], usageTip: "Counting mode counts small parts by weight: try it on the next stock-take." }),
  product({ sku: "FL-500", name: "Floor scale", family: "Industrial scales", unitPriceCents: 245_000, lifespanMonths: 120, fitsTypes: WORKS, fitsSizes: MIDDLE_UP, tags: ["floor", "drum", "heavy"], usageTip: "A ramp on the short side lets one person roll a drum on." }),
  product({ sku: "PT-600", name: "Pallet truck scale", family: "Industrial scales", unitPriceCents: 198_000, lifespanMonths: 84, fitsTypes: WORKS, fitsSizes: MIDDLE_UP, tags: ["pallet", "warehouse", "overload", "loading"], usageTip: "Weigh while you drive it to the lorry: the second trip to the floor scale goes away." }),
  product({ sku: "CW-700", name: "Checkweigher", family: "Industrial scales", unitPriceCents: 1_240_000, lifespanMonths: 120, fitsTypes: ["Food production", "Manufacturing"], fitsSizes: LARGE, tags: ["line", "giveaway", "underweight", "inspection"] }),
  product({ sku: "LB-800", name: "Laboratory balance", family: "Laboratory", unitPriceCents: 315_000, lifespanMonths: 96, fitsTypes: ["Laboratory", "Pharmacy"], tags: ["balance", "milligram", "accuracy"], usageTip: "Leave it on over night: it drifts most while it warms up." }),
  product({ sku: "MA-810", name: "Moisture analyser", family: "Laboratory", unitPriceCents: 278_000, lifespanMonths: 84, fitsTypes: ["Laboratory", "Food production"], fitsSizes: MIDDLE_UP, tags: ["moisture", "drying", "shelf life"] }),
  product({ sku: "OP-110", name: "Second display", family: "Options", kind: "option", requiresSku: "BN-400", unitPriceCents: 21_000, lifespanMonths: 60, tags: ["display", "read", "supervisor"] }),
  product({ sku: "OP-120", name: "Battery pack", family: "Options", kind: "option", requiresSku: "HG-200", unitPriceCents: 9_500, lifespanMonths: 36, tags: ["battery", "market", "outdoors"] }),
  product({ sku: "OP-130", name: "Data link", family: "Options", kind: "option", requiresSku: "FL-500", unitPriceCents: 34_000, lifespanMonths: 60, tags: ["data", "typing", "stock system"] }),
  product({ sku: "SV-900", name: "Calibration visit", family: "Services", kind: "service", unitPriceCents: 24_000, lifespanMonths: 12, tags: ["calibration", "certificate", "audit"] }),
  product({ sku: "SV-910", name: "Maintenance plan", family: "Services", kind: "service", unitPriceCents: 68_000, lifespanMonths: 12, fitsSizes: MIDDLE_UP, tags: ["repair", "downtime", "maintenance"] }),
  product({ sku: "SV-920", name: "Operator training", family: "Services", kind: "service", unitPriceCents: 45_000, lifespanMonths: 24, fitsSizes: MIDDLE_UP, tags: ["training", "new staff", "mistakes"] }),
];

function product(range: Range): ProductRecord {
  return { kind: "product", currency: "GBP", requiresSku: null, fitsTypes: [], fitsSizes: [], tags: [], usageTip: null, isOffered: true, ...range };
}
