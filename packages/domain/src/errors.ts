/**
 * The rules that can be broken by what a person asks for. An expected outcome is a return value; anything else is a bug.
 * `packages/api/src/errors.ts` gives each its tRPC code and `ruleSentences.ts` the sentence a person reads; the compiler
 * stops where one is missing.
 */
export const RULE_CODES = [
  "account_not_found",
  "account_changed_meanwhile",
  "already_set_up",
  "answer_does_not_fit",
  "challenge_already_decided",
  "challenge_needs_reason",
  "challenge_same_level",
  "contact_not_found",
  "currency_unknown",
  "day_does_not_exist",
  "email_taken",
  "import_already_running",
  "interval_out_of_range",
  "last_admin",
  "mutation_reused",
  "not_found",
  "override_in_past",
  "organization_name_taken",
  "person_not_found",
  "policy_duplicate",
  "price_negative",
  "product_already_owned",
  "product_not_found",
  "product_requires_itself",
  "promise_not_found",
  "record_changed_meanwhile",
  "review_already_open",
  "review_needs_confirmed_findings",
  "review_needs_reason",
  "review_needs_recommendation",
  "review_not_found",
  "review_state_conflict",
  "script_name_taken",
  "script_needs_all_areas",
  "script_none_matches",
  "sign_in_shared",
  "sku_taken",
  "territory_code_taken",
  "territory_loop",
  "territory_not_empty",
  "territory_not_found",
  "time_zone_unknown",
] as const;

export type RuleCode = (typeof RULE_CODES)[number];

/** What a sentence about a broken rule may name. */
export type RuleDetails = Readonly<Record<string, string | number>>;

/** A business rule was broken by the request; carries what its sentence needs. */
export class RuleError extends Error {
  readonly code: RuleCode;
  readonly details: RuleDetails;

  constructor(code: RuleCode, details: RuleDetails = {}) {
    super(code);
    this.name = "RuleError";
    this.code = code;
    this.details = details;
  }
}
