import type { RuleCode } from "./errors.ts";

/** `message` names what the error's details carry; `bare` says the same where they are missing. Both are ICU English. */
export type RuleSentence = { readonly message: string; readonly bare?: string };

/**
 * What a person reads for each broken rule: what happened, what was kept, what to do. The compiler stops here until a new
 * code has its sentence. Say it with `ruleSentence`.
 */
export const RULE_SENTENCES = {
  account_not_found: { message: "This account isn’t there, or it isn’t yours to see. Look for it in the list, or ask its owner." },
  account_changed_meanwhile: {
    message: "{by} changed this account in the meantime. Your entry wasn’t saved: look at the new state, then enter it again.",
    bare: "Somebody changed this account in the meantime. Your entry wasn’t saved: look at the new state, then enter it again.",
  },
  already_set_up: { message: "Revisit has an organization already. Nothing was changed; sign in, or ask its admin for a sign-in." },
  answer_does_not_fit: {
    message:
      "The answer doesn’t fit the question, which asks for {kind, select, text {a text} choice {one of its choices} rating {a rating from 1 to 5} yes_no {yes or no} number {a number} money {an amount of money} product {a product} other {a competitor}}. The earlier answer was kept; enter it again.",
    bare: "The answer doesn’t fit the question. The earlier answer was kept; enter it again.",
  },
  challenge_already_decided: {
    message: "This challenge has already been decided. Nothing was changed; raise a new one if the level still looks wrong.",
  },
  challenge_needs_reason: {
    message: "A challenge needs a reason, so that your manager can decide. Say in a sentence what the level misses.",
  },
  challenge_same_level: { message: "The account already has this level. Nothing was raised; choose the level that you think is right." },
  contact_not_found: { message: "This contact isn’t there any more. Nothing was saved; choose another or add them again." },
  currency_unknown: {
    message: "“{currency}” isn’t a currency code. Nothing was saved; use the three letters of ISO 4217, such as USD or EUR.",
    bare: "This isn’t a currency code. Nothing was saved; use the three letters of ISO 4217, such as USD or EUR.",
  },
  day_does_not_exist: {
    message: "There is no day “{day}” in the calendar. Nothing was saved; enter a day that exists, as YYYY-MM-DD.",
    bare: "There is no such day in the calendar. Nothing was saved; enter a day that exists, as YYYY-MM-DD.",
  },
  email_taken: {
    message: "Somebody here already has the address {email}. Nothing was saved; use another address, or change that person.",
    bare: "Somebody here already has this address. Nothing was saved; use another address, or change that person.",
  },
  import_already_running: { message: "An import is running already. Yours wasn’t started; wait until it has ended, then start again." },
  interval_out_of_range: {
    message:
      "An interval of {days, plural, one {# day} other {# days}} isn’t possible: everyone is reviewed at least once a year. Nothing was saved; choose a whole number from 1 to {max}.",
    bare: "This interval isn’t possible: everyone is reviewed at least once a year. Nothing was saved; choose a whole number of days from 1 to 365.",
  },
  last_admin: { message: "Nobody could manage this organization any more. Nothing was changed; make somebody else an admin first." },
  mutation_reused: {
    message: "This change was sent before with other content, so it wasn’t saved again. Reload the page and make the change once more.",
  },
  not_found: { message: "This isn’t there, or it isn’t yours to see. Go back and choose another." },
  override_in_past: {
    message: "A level set by hand would have ended on {day} already. Nothing was changed; choose today or a later day.",
    bare: "A level set by hand would have ended already. Nothing was changed; choose today or a later day.",
  },
  organization_name_taken: {
    message: "Another organization of this server is called “{name}” already. Nothing was saved; choose another name.",
    bare: "Another organization of this server has this name already. Nothing was saved; choose another name.",
  },
  person_not_found: { message: "This person isn’t there any more. Nothing was saved; choose another." },
  policy_duplicate: {
    message:
      "There is a policy for exactly these accounts already. Nothing was saved; change that one, or narrow this one by level, family, type or size.",
  },
  price_negative: { message: "A price can’t be below zero. Nothing was saved; enter 0 or more." },
  product_already_owned: {
    message: "The account has this product from this supplier already. Nothing was saved; change that entry instead.",
  },
  product_not_found: { message: "This product isn’t there any more. Nothing was saved; choose another." },
  product_requires_itself: {
    message: "A product can’t need itself, directly or through others. Nothing was saved; choose another product that it needs, or none.",
  },
  promise_not_found: { message: "This promise isn’t there any more. Nothing was saved; write it down again if it still holds." },
  record_changed_meanwhile: {
    message:
      "{by} changed this in the meantime. What you entered wasn’t saved and is still on your screen: look at the new state, then save again.",
    bare: "This was changed in the meantime. What you entered wasn’t saved and is still on your screen: look at the new state, then save again.",
  },
  review_already_open: { message: "This account has an open review already. No second one was made; go on with that one." },
  review_needs_confirmed_findings: {
    message:
      "{open, plural, one {One finding is} other {# findings are}} neither confirmed nor dropped. The review stays open with all that you wrote; decide on each, then close it.",
    bare: "A finding is neither confirmed nor dropped. The review stays open with all that you wrote; decide on each, then close it.",
  },
  review_needs_reason: { message: "Say why in a few words, so that the next try starts better. The review is unchanged until then." },
  review_needs_recommendation: {
    message:
      "A review closes with at least one recommendation. It stays open with all that you wrote; where nothing is to be sold, propose how to use better what they have.",
  },
  review_not_found: { message: "This review isn’t there, or it isn’t yours to see. Look for it at its account." },
  review_state_conflict: {
    message:
      "A review that {from, select, due {is only due} proposed {is proposed} invited {has been invited to} scheduled {is scheduled} in_progress {is in progress} held {has been held} declined {was declined} cancelled {was cancelled} other {was missed}} can’t {event, select, propose {be proposed} invite {be invited to} schedule {be scheduled} start {be started} hold {be closed as held} decline {be declined} cancel {be cancelled} miss {be marked as missed} other {be changed}}. It is unchanged; look at where it stands now.",
    bare: "The review has moved on and can’t be changed that way. It is unchanged; look at where it stands now.",
  },
  script_name_taken: {
    message: "Another script is called “{name}” already. Nothing was saved; choose another name.",
    bare: "Another script has this name already. Nothing was saved; choose another name.",
  },
  script_needs_all_areas: {
    message:
      "The script has no question about {area, select, perception {how the customer feels about us} needs {what else the customer needs} other {contact with competitors}}. It wasn’t published; add one.",
    bare: "The script leaves out one of the three areas: perception, needs, competition. It wasn’t published; add a question for it.",
  },
  sign_in_shared: {
    message:
      "This person signs in to another organization with the same address, so only they can change their password. Nothing was changed.",
  },
  script_none_matches: {
    message: "No script fits this account, so the review was not started. Ask an admin for a script without conditions, then start again.",
  },
  sku_taken: {
    message: "Another product has the number {sku}. Nothing was saved; use another number, or change that product.",
    bare: "Another product has this number. Nothing was saved; use another number, or change that product.",
  },
  territory_code_taken: {
    message: "Another territory has the code {code}. Nothing was saved; use another code, or change that territory.",
    bare: "Another territory has this code. Nothing was saved; use another code, or change that territory.",
  },
  territory_loop: {
    message: "The territory {code} would stand below itself. Nothing was saved; choose a parent that isn’t one of its own.",
    bare: "The territory would stand below itself. Nothing was saved; choose a parent that isn’t one of its own.",
  },
  territory_not_empty: {
    message: "Accounts, people or other territories still stand in this territory. It was kept; move them first, then remove it.",
  },
  territory_not_found: { message: "This territory isn’t there any more. Nothing was saved; choose another." },
  time_zone_unknown: {
    message: "“{timeZone}” isn’t a time zone. Nothing was saved; choose one such as Europe/Kyiv or America/New_York.",
    bare: "This isn’t a time zone. Nothing was saved; choose one such as Europe/Kyiv or America/New_York.",
  },
} as const satisfies Record<RuleCode, RuleSentence>;
