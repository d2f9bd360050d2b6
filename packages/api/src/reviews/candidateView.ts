import type { FindingRow } from "@revisit/data/finding/findingRow";
import type { Candidate } from "@revisit/domain/recommendation/candidate";
import { citedFindings } from "@revisit/domain/recommendation/citedFindings";
import type { Evidence } from "@revisit/domain/recommendation/evidence";
import { evidenceMessage } from "@revisit/domain/recommendation/evidenceMessage";
import { turnedDownMessage } from "@revisit/domain/recommendation/turnedDownMessage";
import type { Catalog } from "@revisit/domain/opportunity/catalog";
import type { CandidateView, EvidenceView } from "./views.ts";

type Setting = { readonly catalog: Catalog; readonly findings: readonly Pick<FindingRow, "id" | "reviewId" | "answerId" | "questionId">[] };

/** Something that may be proposed, with its evidence as chips that lead to the answers they came from. */
export function candidateView(candidate: Candidate, setting: Setting): CandidateView {
  const { key, kind, productId, expectedValueCents, probability, words, evidence, turnedDown } = candidate;

  return {
    key,
    kind,
    productId,
    productName: productId === null ? null : (setting.catalog.products[setting.catalog.indexOf(productId)]?.name ?? null),
    expectedValueCents,
    probability,
    words,
    evidence: evidence.map((piece) => evidenceView(piece, setting)),
    findingIds: [...citedFindings(evidence)],
    warning: turnedDown && turnedDownMessage(turnedDown),
  };
}

function evidenceView(evidence: Evidence, { catalog, findings }: Setting): EvidenceView {
  const findingId = "findingId" in evidence ? evidence.findingId : null;
  const finding = findings.find(({ id }) => id === findingId);

  return {
    kind: evidence.kind,
    message: evidenceMessage(evidence, catalog),
    findingId,
    reviewId: finding?.reviewId ?? null,
    answerId: finding?.answerId ?? null,
    questionId: finding?.questionId ?? null,
  };
}
