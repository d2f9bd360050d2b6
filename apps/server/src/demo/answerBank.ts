import type { Area } from "@revisit/domain/script/area";

export type Mood = "warm" | "even" | "cold";

/** What a customer says, and what the rep makes of it. */
export type Saying = {
  readonly note: string;
  readonly finding: null | {
    readonly kind: "perception" | "need" | "competitor_contact" | "perceived_value" | "underuse";
    readonly text: string;
    readonly quote: string | null;
    readonly sentiment?: number;
    readonly driver?: string;
    readonly sku?: string;
    readonly competitor?: string;
  };
};

/** Area by area and mood by mood; every quote stands word for word in its note. */
export const SAYINGS: Readonly<Record<Area, Readonly<Record<Mood, readonly Saying[]>>>> = {
  perception: {
    warm: [
      value(
        "The engineer came the same morning: “in and out before the shop opened”.",
        "Service",
        "Repairs are quick",
        "in and out before the shop opened",
      ),
      value(
        "They call us before they buy anything that weighs. “You told us not to buy the big one.”",
        "Advice",
        "Honest advice, even for a smaller sale",
        "You told us not to buy the big one.",
      ),
      value(
        "“Nothing we have from you has broken in six years.” They like that the keys survive wet hands.",
        "Product quality",
        "Scales that last in wet rooms",
        "Nothing we have from you has broken in six years.",
      ),
      value(
        "We moved the delivery twice for their refit; “nobody else would have held it for us”.",
        "Flexible delivery",
        "Delivery moves with their refit",
        "nobody else would have held it for us",
      ),
      value(
        "“When the software lost our labels, you sat here until it was right.”",
        "Owning problems",
        "Stayed until the labels were back",
        "When the software lost our labels, you sat here until it was right.",
      ),
      value(
        "Paying in four parts made it possible this year: “the bank would have said no”.",
        "Flexible payment",
        "Paying in parts made it possible",
        "the bank would have said no",
      ),
      feeling("“We tell other shops to ring you.” Two have.", "Recommends us to other shops", "We tell other shops to ring you.", 2),
    ],
    even: [
      feeling("“You do what you say.” No complaints, no praise either.", "Content, not keen", "You do what you say.", 1),
      feeling(
        "They think of us as the scale people and did not know about training or calibration.",
        "Does not know what else we do",
        null,
        0,
      ),
      value(
        "“The certificate is there when the auditor asks.”",
        "Service",
        "Certificates on time for audits",
        "The certificate is there when the auditor asks.",
      ),
      feeling(
        "“I only hear from you when something is due.”",
        "Hears from us only when something is due",
        "I only hear from you when something is due.",
        -1,
      ),
      { note: "Fine, in a hurry; said to ask again after the busy season.", finding: null },
    ],
    cold: [
      feeling(
        "“Three weeks for a spare key pad.” They had to serve from one scale.",
        "Spare parts take too long",
        "Three weeks for a spare key pad.",
        -2,
      ),
      feeling(
        "They had to explain the same fault to three people: “does nobody write it down?”",
        "Has to explain a fault again and again",
        "does nobody write it down?",
        -2,
      ),
      feeling(
        "“The last invoice took two months to put right.”",
        "Invoices are wrong and slow to correct",
        "The last invoice took two months to put right.",
        -1,
      ),
      feeling("Short answers, looked at the clock; the owner would not come down.", "Does not want to talk to us at present", null, -1),
    ],
  },
  needs: {
    warm: [
      need(
        "They pack allergen goods now and type the labels by hand, about two hours a day.",
        "Types allergen labels by hand",
        "LP-300",
        "about two hours a day",
      ),
      need(
        "“The lorries get fined for overload”; nobody weighs pallets before loading.",
        "Weighs no pallets before loading",
        "PT-600",
        "The lorries get fined for overload",
      ),
      need(
        "Two new people at the bench make the same mistakes every week; the manager stands beside them.",
        "New staff make weighing mistakes",
        "SV-920",
        "make the same mistakes every week",
      ),
      need(
        "The auditor asked for calibration certificates and they had to hunt for them.",
        "Certificates are hard to find for audits",
        "SV-900",
        "had to hunt for them",
      ),
      need(
        "They give away three grams a pack “to be safe”, on forty thousand packs a week.",
        "Gives away three grams a pack",
        "CW-700",
        "to be safe",
      ),
      need("Drums are weighed on the bench in two halves.", "Weighs drums in two halves", "FL-500", "in two halves"),
    ],
    even: [
      need(
        "They want to know what a repair contract costs; last year's breakdown “cost us a Saturday”.",
        "A breakdown cost a Saturday's trade",
        "SV-910",
        "cost us a Saturday",
      ),
      need(
        "Market days are growing and the scale needs a socket.",
        "Needs to weigh without a socket on market days",
        "OP-120",
        "the scale needs a socket",
      ),
      underuse(
        "They have counting mode and still count by hand at stock-take.",
        "Counts by hand although the bench scale counts",
        "BN-400",
      ),
      underuse("Short keys are not set up: they look every price up.", "Looks prices up although the scale has short keys", "CT-100"),
      { note: "Nothing new planned before the spring.", finding: null },
    ],
    cold: [
      { note: "“No budget this year”, said before the question was out.", finding: null },
      underuse(
        "The label scale stands unused since the person who knew it left.",
        "The label scale stands unused since its user left",
        "LP-300",
      ),
      need(
        "Weights are typed from the display into a spreadsheet, with errors.",
        "Types weights into a spreadsheet",
        "OP-130",
        "typed from the display into a spreadsheet",
      ),
    ],
  },
  competition: {
    warm: [
      {
        note: "“Why would I look elsewhere?” Gets e-mails from Brightscale and deletes them.",
        finding: rival("Brightscale", "Gets Brightscale's e-mails and deletes them", "Why would I look elsewhere?"),
      },
      { note: "Nobody else has called this year.", finding: null },
    ],
    even: [
      {
        note: "Tarewell offered to lease a floor scale with service included; they are “thinking about it”.",
        finding: rival("Tarewell", "Tarewell offered a lease with service included", "thinking about it"),
      },
      {
        note: "Saw Hollis & Weir at the trade fair and took a brochure.",
        finding: rival("Hollis & Weir", "Took a Hollis & Weir brochure at the fair", null),
      },
      {
        note: "Compares prices online once a year, buys from us for the engineer.",
        finding: rival("Brightscale", "Compares prices online, stays for the engineer", null),
      },
    ],
    cold: [
      {
        note: "“Brightscale is half the price and I no longer see the difference.”",
        finding: rival(
          "Brightscale",
          "No longer sees why we cost more than Brightscale",
          "Brightscale is half the price and I no longer see the difference.",
        ),
      },
      {
        note: "A Tarewell unit stands on trial in the goods-in. They did not want to talk about it.",
        finding: rival("Tarewell", "Has a Tarewell floor scale on trial", null),
      },
    ],
  },
};

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

function value(note: string, driver: string, text: string, quote: string): Saying {
  return { note, finding: { kind: "perceived_value", text, quote, driver } };
}

function feeling(note: string, text: string, quote: string | null, sentiment: number): Saying {
  return { note, finding: { kind: "perception", text, quote, sentiment } };
}

function need(note: string, text: string, sku: string, quote: string): Saying {
  return { note, finding: { kind: "need", text, quote, sku } };
}

function underuse(note: string, text: string, sku: string): Saying {
  return { note, finding: { kind: "underuse", text, quote: null, sku } };
}

function rival(competitor: string, text: string, quote: string | null): NonNullable<Saying["finding"]> {
  return { kind: "competitor_contact", text, quote, competitor };
}
