import { describe, expect, it } from "vitest";
import { toIsoDay } from "../calendar/toIsoDay.ts";
import { firstParticipants, type Participant } from "./firstParticipants.ts";
import { holderOf } from "./holderOf.ts";
import { promiseDueDay } from "./promiseDueDay.ts";
import { requireInProgress } from "./requireInProgress.ts";
import { REVIEW_STATES } from "./reviewState.ts";

describe("holderOf", () => {
  it.each([
    {
      name: "a rep holds what they start, at a colleague's account too",
      ownerId: "ann",
      actor: { personId: "bob", role: "rep" },
      holder: "bob",
    },
    { name: "a manager leaves it with the owner", ownerId: "ann", actor: { personId: "mia", role: "manager" }, holder: "ann" },
    { name: "a manager holds it where nobody owns the account", ownerId: null, actor: { personId: "mia", role: "manager" }, holder: "mia" },
    { name: "an admin leaves it with the owner", ownerId: "ann", actor: { personId: "joe", role: "admin" }, holder: "ann" },
  ] as const)("$name", ({ ownerId, actor, holder }) => {
    expect(holderOf(ownerId, actor)).toBe(holder);
  });
});

describe("firstParticipants", () => {
  const holder = { id: "ann", name: "Ann" };
  const warm = { id: "wim", name: "Wim", doNotContact: false };
  const cool = { id: "kay", name: "Kay", doNotContact: false };
  const closed = { id: "ned", name: "Ned", doNotContact: true };

  it.each([
    { name: "the first review: the holder and the warmest contact", last: [], contacts: [warm, cool], with: ["Ann", "Wim"] },
    {
      name: "who was there last time comes again",
      last: [ours("ann", "Ann"), theirs("kay", "Kay")],
      contacts: [warm, cool],
      with: ["Ann", "Kay"],
    },
    {
      name: "a colleague comes again, the holder first",
      last: [ours("bob", "Bob"), theirs("kay", "Kay")],
      contacts: [cool],
      with: ["Ann", "Bob", "Kay"],
    },
    { name: "who left is replaced by the warmest", last: [theirs(null, "Gone")], contacts: [warm], with: ["Ann", "Wim"] },
    { name: "who wants no contact is not asked again", last: [theirs("ned", "Ned")], contacts: [closed, cool], with: ["Ann", "Kay"] },
    { name: "nobody at the customer to ask", last: [], contacts: [closed], with: ["Ann"] },
  ])("$name", ({ last, contacts, with: names }) => {
    expect(firstParticipants({ last, holder, contacts }).map(({ name }) => name)).toEqual(names);
  });
});

describe("promiseDueDay", () => {
  it.each([
    { name: "a week later", heldOn: "2026-11-18", workingDays: [1, 2, 3, 4, 5], due: "2026-11-25" },
    { name: "Monday where the week ends on a free day", heldOn: "2026-11-21", workingDays: [1, 2, 3, 4, 5], due: "2026-11-30" },
    { name: "across a leap day", heldOn: "2028-02-23", workingDays: [], due: "2028-03-01" },
  ])("$name", ({ heldOn, workingDays, due }) => {
    expect(promiseDueDay(toIsoDay(heldOn), workingDays)).toBe(due);
  });
});

describe("requireInProgress", () => {
  it.each(REVIEW_STATES.filter((state) => state !== "in_progress"))("records nothing in a review that is %s", (state) => {
    expect(() => requireInProgress(state)).toThrow("review_state_conflict");
  });

  it("records in a review that is in progress", () => {
    expect(() => requireInProgress("in_progress")).not.toThrow();
  });
});

function ours(personId: string, name: string): Participant {
  return { side: "us", personId, contactId: null, name };
}

function theirs(contactId: string | null, name: string): Participant {
  return { side: "customer", personId: null, contactId, name };
}
