export const PROMISES = [
  "Send the service quotation",
  "Bring the loan scale",
  "Ask accounts about the credit note",
  "Send the allergen template",
  "Find out when the key pads arrive",
  "Send two dates for the training",
  "Introduce them to Castell Foods' bakery manager",
] as const;

export const PROBLEMS = [
  { what: "Key pad fails when wet", remedy: "Key pad replaced under warranty", sku: "CT-100" },
  { what: "Label printer jams twice a week", remedy: "Print head replaced, cleaning shown", sku: "LP-300" },
  { what: "Invoice for a calibration that was not done", remedy: "Credit note sent", sku: "SV-900" },
  { what: "Floor scale drifts after washing down", remedy: "Load cell sealed and calibrated", sku: "FL-500" },
  { what: "Delivery came without the ramp", remedy: "Ramp delivered, day's hire credited", sku: "FL-500" },
] as const;

export const REFUSALS = [
  "No time before the season ends",
  "The owner is away until next month",
  "They had a visit from service last week",
  "Wants an e-mail instead",
] as const;
