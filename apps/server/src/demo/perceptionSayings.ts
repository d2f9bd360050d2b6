import { feeling, type Sayings, value } from "./saying.ts";

/** What customers of Larkfield say of how they feel about it. */
export const PERCEPTION_SAYINGS: Sayings = {
  warm: [
    value("The engineer came the same morning: “in and out before the shop opened”.", "Service", {
      text: "Repairs are quick",
      quote: "in and out before the shop opened",
    }),
    value("They call us before they buy anything that weighs. “You told us not to buy the big one.”", "Advice", {
      text: "Honest advice, even for a smaller sale",
      quote: "You told us not to buy the big one.",
    }),
    value("“Nothing we have from you has broken in six years.” They like that the keys survive wet hands.", "Product quality", {
      text: "Scales that last in wet rooms",
      quote: "Nothing we have from you has broken in six years.",
    }),
    value("We moved the delivery twice for their refit; “nobody else would have held it for us”.", "Flexible delivery", {
      text: "Delivery moves with their refit",
      quote: "nobody else would have held it for us",
    }),
    value("“When the software lost our labels, you sat here until it was right.”", "Owning problems", {
      text: "Stayed until the labels were back",
      quote: "When the software lost our labels, you sat here until it was right.",
    }),
    value("Paying in four parts made it possible this year: “the bank would have said no”.", "Flexible payment", {
      text: "Paying in parts made it possible",
      quote: "the bank would have said no",
    }),
    feeling("“We tell other shops to ring you.” Two have.", 2, {
      text: "Recommends us to other shops",
      quote: "We tell other shops to ring you.",
    }),
  ],
  even: [
    feeling("“You do what you say.” No complaints, no praise either.", 1, { text: "Content, not keen", quote: "You do what you say." }),
    feeling("They think of us as the scale people and did not know about training or calibration.", 0, {
      text: "Does not know what else we do",
      quote: null,
    }),
    value("“The certificate is there when the auditor asks.”", "Service", {
      text: "Certificates on time for audits",
      quote: "The certificate is there when the auditor asks.",
    }),
    feeling("“I only hear from you when something is due.”", -1, {
      text: "Hears from us only when something is due",
      quote: "I only hear from you when something is due.",
    }),
    { note: "Fine, in a hurry; said to ask again after the busy season.", finding: null },
  ],
  cold: [
    feeling("“Three weeks for a spare key pad.” They had to serve from one scale.", -2, {
      text: "Spare parts take too long",
      quote: "Three weeks for a spare key pad.",
    }),
    feeling("They had to explain the same fault to three people: “does nobody write it down?”", -2, {
      text: "Has to explain a fault again and again",
      quote: "does nobody write it down?",
    }),
    feeling("“The last invoice took two months to put right.”", -1, {
      text: "Invoices are wrong and slow to correct",
      quote: "The last invoice took two months to put right.",
    }),
    feeling("Short answers, looked at the clock; the owner would not come down.", -1, {
      text: "Does not want to talk to us at present",
      quote: null,
    }),
  ],
};
