import type { Message } from "../message.ts";

/** The sentences that say why an account has its level, one for each way its room to buy more can be known. Written out: a translator sees whole sentences. */
export const WHY_MESSAGES = {
  nothing_fits: { id: "opportunity.why.nothing_fits", message: "None of our products fits this type and size band.", values: {} },
  all_owned: {
    id: "opportunity.why.all_owned",
    message:
      "{fit, plural, one {Owns the one product that fits} other {Owns all # products that fit}}; {due, plural, =0 {nothing is} one {# product is} other {# products are}} due for replacement.",
    values: {},
  },
  afford: {
    id: "opportunity.why.afford",
    message:
      "{owned, plural, =0 {{fit, plural, one {Does not own the one product that fits} other {Owns none of the # products that fit}}} other {Owns # of {fit, plural, one {one product that fits} other {# products that fit}}}} and can afford {owned, plural, =0 {{affordable} of them} other {{affordable} more}}; {due, plural, =0 {nothing is} one {# product is} other {# products are}} due for replacement.",
    values: {},
  },
  afford_none: {
    id: "opportunity.why.afford_none",
    message:
      "{owned, plural, =0 {{fit, plural, one {Does not own the one product that fits} other {Owns none of the # products that fit}}} other {Owns # of {fit, plural, one {one product that fits} other {# products that fit}}}} and cannot afford another; {due, plural, =0 {nothing is} one {# product is} other {# products are}} due for replacement.",
    values: {},
  },
  budget_contradicted: {
    id: "opportunity.why.budget_contradicted",
    message:
      "{owned, plural, =0 {{fit, plural, one {Does not own the one product that fits} other {Owns none of the # products that fit}}} other {Owns # of {fit, plural, one {one product that fits} other {# products that fit}}}} and spends more than we estimated; {due, plural, =0 {nothing is} one {# product is} other {# products are}} due for replacement.",
    values: {},
  },
  no_budget_or_revenue: {
    id: "opportunity.why.no_budget_or_revenue",
    message:
      "{owned, plural, =0 {{fit, plural, one {Does not own the one product that fits} other {Owns none of the # products that fit}}} other {Owns # of {fit, plural, one {one product that fits} other {# products that fit}}}} and neither its budget nor its revenue is known; {due, plural, =0 {nothing is} one {# product is} other {# products are}} due for replacement.",
    values: {},
  },
  no_exchange_rate: {
    id: "opportunity.why.no_exchange_rate",
    message:
      "{owned, plural, =0 {{fit, plural, one {Does not own the one product that fits} other {Owns none of the # products that fit}}} other {Owns # of {fit, plural, one {one product that fits} other {# products that fit}}}} and part of its money is in a currency without an exchange rate; {due, plural, =0 {nothing is} one {# product is} other {# products are}} due for replacement.",
    values: {},
  },
  judged_ample: {
    id: "opportunity.why.judged_ample",
    message:
      "{owned, plural, =0 {{fit, plural, one {Does not own the one product that fits} other {Owns none of the # products that fit}}} other {Owns # of {fit, plural, one {one product that fits} other {# products that fit}}}}, and {by} judged that it can buy more; {due, plural, =0 {nothing is} one {# product is} other {# products are}} due for replacement.",
    values: {},
  },
  judged_limited: {
    id: "opportunity.why.judged_limited",
    message:
      "{owned, plural, =0 {{fit, plural, one {Does not own the one product that fits} other {Owns none of the # products that fit}}} other {Owns # of {fit, plural, one {one product that fits} other {# products that fit}}}}, and {by} judged that it can buy one more; {due, plural, =0 {nothing is} one {# product is} other {# products are}} due for replacement.",
    values: {},
  },
  judged_none: {
    id: "opportunity.why.judged_none",
    message:
      "{owned, plural, =0 {{fit, plural, one {Does not own the one product that fits} other {Owns none of the # products that fit}}} other {Owns # of {fit, plural, one {one product that fits} other {# products that fit}}}}, and {by} judged that it can buy no more; {due, plural, =0 {nothing is} one {# product is} other {# products are}} due for replacement.",
    values: {},
  },
} as const satisfies Record<string, Message>;
