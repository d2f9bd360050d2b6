import type { Viewer } from "@revisit/domain/people/viewer";
import { standingRepository } from "./assessment/standingRepository.ts";
import { challengeRepository } from "./challenge/challengeRepository.ts";
import { overrideRepository } from "./challenge/overrideRepository.ts";
import { competitorRepository } from "./competitor/competitorRepository.ts";
import { contactRepository } from "./contact/contactRepository.ts";
import { driverRepository } from "./driver/driverRepository.ts";
import { findingRepository } from "./finding/findingRepository.ts";
import { outboxRepository } from "./operations/outboxRepository.ts";
import { receiptRepository } from "./operations/receiptRepository.ts";
import { ownedRepository } from "./owned/ownedRepository.ts";
import { problemRepository } from "./problem/problemRepository.ts";
import { promiseRepository } from "./promise/promiseRepository.ts";
import { recommendationRepository } from "./recommendation/recommendationRepository.ts";
import { reportRepository } from "./report/reportRepository.ts";
import { answerRepository } from "./review/answerRepository.ts";
import { participantRepository } from "./review/participantRepository.ts";
import { reviewListRepository } from "./review/reviewListRepository.ts";
import { reviewRepository } from "./review/reviewRepository.ts";
import { reviewScriptRepository } from "./review/reviewScriptRepository.ts";
import { reviewSubjectRepository } from "./review/reviewSubjectRepository.ts";
import { searchRepository } from "./search/searchRepository.ts";
import type { TenantQueries } from "./tenant/tenantContext.ts";
import { timelineRepository } from "./timeline/timelineRepository.ts";
import { valueRepository } from "./value/valueRepository.ts";

export type HotRepositories = ReturnType<typeof hotRepositories>;

/** The repositories that need SQL alone: they work in either kind of transaction. */
export function hotRepositories(tx: TenantQueries, viewer: Viewer) {
  return {
    answers: answerRepository(tx, viewer),
    challenges: challengeRepository(tx, viewer),
    competitors: competitorRepository(tx),
    contacts: contactRepository(tx, viewer),
    drivers: driverRepository(tx),
    findings: findingRepository(tx, viewer),
    outbox: outboxRepository(tx),
    overrides: overrideRepository(tx, viewer),
    owned: ownedRepository(tx, viewer),
    participants: participantRepository(tx, viewer),
    problems: problemRepository(tx, viewer),
    promises: promiseRepository(tx, viewer),
    receipts: receiptRepository(tx, viewer),
    recommendations: recommendationRepository(tx, viewer),
    reports: reportRepository(tx, viewer),
    reviewLists: reviewListRepository(tx, viewer),
    reviewScripts: reviewScriptRepository(tx),
    reviewSubjects: reviewSubjectRepository(tx, viewer),
    reviews: reviewRepository(tx, viewer),
    search: searchRepository(tx, viewer),
    standings: standingRepository(tx, viewer),
    timeline: timelineRepository(tx, viewer),
    values: valueRepository(tx, viewer),
  };
}
