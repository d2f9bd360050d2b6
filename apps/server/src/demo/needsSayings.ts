import { need, type Sayings, underuse } from "./saying.ts";

/** What customers of Larkfield say of what they need. */
export const NEEDS_SAYINGS: Sayings = {
  warm: [
    need("They pack allergen goods now and type the labels by hand, about two hours a day.", "LP-300", {
      text: "Types allergen labels by hand",
      quote: "about two hours a day",
    }),
    need("“The lorries get fined for overload”; nobody weighs pallets before loading.", "PT-600", {
      text: "Weighs no pallets before loading",
      quote: "The lorries get fined for overload",
    }),
    need("Two new people at the bench make the same mistakes every week; the manager stands beside them.", "SV-920", {
      text: "New staff make weighing mistakes",
      quote: "make the same mistakes every week",
    }),
    need("The auditor asked for calibration certificates and they had to hunt for them.", "SV-900", {
      text: "Certificates are hard to find for audits",
      quote: "had to hunt for them",
    }),
    need("They give away three grams a pack “to be safe”, on forty thousand packs a week.", "CW-700", {
      text: "Gives away three grams a pack",
      quote: "to be safe",
    }),
    need("Drums are weighed on the bench in two halves.", "FL-500", { text: "Weighs drums in two halves", quote: "in two halves" }),
  ],
  even: [
    need("They want to know what a repair contract costs; last year's breakdown “cost us a Saturday”.", "SV-910", {
      text: "A breakdown cost a Saturday's trade",
      quote: "cost us a Saturday",
    }),
    need("Market days are growing and the scale needs a socket.", "OP-120", {
      text: "Needs to weigh without a socket on market days",
      quote: "the scale needs a socket",
    }),
    underuse("They have counting mode and still count by hand at stock-take.", "BN-400", "Counts by hand although the bench scale counts"),
    underuse("Short keys are not set up: they look every price up.", "CT-100", "Looks prices up although the scale has short keys"),
    { note: "Nothing new planned before the spring.", finding: null },
  ],
  cold: [
    { note: "“No budget this year”, said before the question was out.", finding: null },
    underuse(
      "The label scale stands unused since the person who knew it left.",
      "LP-300",
      "The label scale stands unused since its user left",
    ),
    need("Weights are typed from the display into a spreadsheet, with errors.", "OP-130", {
      text: "Types weights into a spreadsheet",
      quote: "typed from the display into a spreadsheet",
    }),
  ],
};
