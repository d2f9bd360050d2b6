import type { FindingKind } from "@revisit/api/accounts/views";
import type { Area, RecordView } from "@revisit/api/reviews/views";
import type { Found } from "../../client/outbox/createOutbox.ts";
import { newId } from "../../client/newId.ts";
import type { DraftKind } from "./draftKinds.ts";

/** The form of something found, before it is kept. */
export type FindingDraft = {
  readonly kind: FindingKind;
  readonly text: string;
  /** product, competitor or value driver, whichever the kind can name */
  readonly about: string | null;
  readonly mayQuote: boolean;
  readonly dueOn: string;
  readonly severity: string;
  readonly waitingOn: string;
};

const KIND_OF_AREA = { perception: "perception", needs: "need", competition: "competitor_contact" } as const satisfies Record<
  Area,
  FindingKind
>;

/** What a finding most likely is: what its area asks for, unless the key said more. */
export function kindOf(draft: DraftKind, area: Area): FindingKind {
  switch (draft) {
    case "finding":
      return KIND_OF_AREA[area];
    case "value":
      return "perceived_value";
    default:
      return draft;
  }
}

/** Where it was heard. */
export type Heard = { readonly view: RecordView; readonly questionId: string; readonly answerId: string | null };

/** The entries that a finished form becomes: the finding, and for a promise or a problem that record too, so that somebody sees to it. */
export function foundOf(draft: FindingDraft, { view, questionId, answerId }: Heard): readonly Found[] {
  const findingId = newId();
  const place = { reviewId: view.id, questionId, answerId };
  const common = { accountId: view.accountId, reviewId: view.id, version: null };
  const isAbout = (...kinds: FindingKind[]) => (kinds.includes(draft.kind) ? draft.about : null);
  const productId = isAbout("need", "underuse", "problem");
  const finding = {
    findingId, ...common, kind: draft.kind, text: draft.text.trim(),
    quote: draft.kind === "perceived_value" ? draft.text.trim() : null,
    mayQuote: draft.kind === "perceived_value" && draft.mayQuote,
    productId, competitorId: isAbout("competitor_contact"), driverId: isAbout("perceived_value"),
  }; // prettier-ignore
  const found: Found[] = [{ ...place, kind: "finding", input: finding }];
  if (draft.kind === "promise") {
    found.push({
      ...place,
      kind: "promise",
      input: { promiseId: newId(), ...common, findingId, text: draft.text.trim(), dueOn: draft.dueOn },
    });
  }
  if (draft.kind === "problem") {
    const { severity, waitingOn } = draft;
    found.push({
      ...place,
      kind: "problem",
      input: { problemId: newId(), ...common, findingId, what: draft.text.trim(), severity: Number(severity), productId, waitingOn },
    });
  }

  return found;
}
