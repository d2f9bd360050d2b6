import { accountFacetsRepository } from "./account/accountFacetsRepository.ts";
import { accountListRepository } from "./account/accountListRepository.ts";
import { accountRepository } from "./account/accountRepository.ts";
import { organizationAssessment } from "./assessment/organizationAssessment.ts";
import { standingRepository } from "./assessment/standingRepository.ts";
import { policyRepository } from "./cadence/policyRepository.ts";
import { challengeRepository } from "./challenge/challengeRepository.ts";
import { overrideRepository } from "./challenge/overrideRepository.ts";
import { competitorRepository } from "./competitor/competitorRepository.ts";
import { contactRepository } from "./contact/contactRepository.ts";
import { driverRepository } from "./driver/driverRepository.ts";
import { findingRepository } from "./finding/findingRepository.ts";
import { importRepository } from "./import/importRepository.ts";
import { auditRepository } from "./operations/auditRepository.ts";
import { keyRepository } from "./operations/keyRepository.ts";
import { outboxRepository } from "./operations/outboxRepository.ts";
import { receiptRepository } from "./operations/receiptRepository.ts";
import { lookupRepository } from "./organization/lookupRepository.ts";
import { organizationRepository } from "./organization/organizationRepository.ts";
import { ownedRepository } from "./owned/ownedRepository.ts";
import { personRepository } from "./people/personRepository.ts";
import { signInRepository } from "./people/signInRepository.ts";
import { planRepository } from "./plan/planRepository.ts";
import { problemListRepository } from "./problem/problemListRepository.ts";
import { problemRepository } from "./problem/problemRepository.ts";
import { productNameRepository } from "./product/productNameRepository.ts";
import { productRepository } from "./product/productRepository.ts";
import { promiseRepository } from "./promise/promiseRepository.ts";
import { recommendationRepository } from "./recommendation/recommendationRepository.ts";
import { reportRepository } from "./report/reportRepository.ts";
import { answerRepository } from "./review/answerRepository.ts";
import { participantRepository } from "./review/participantRepository.ts";
import { reviewListRepository } from "./review/reviewListRepository.ts";
import { reviewRepository } from "./review/reviewRepository.ts";
import { reviewScriptRepository } from "./review/reviewScriptRepository.ts";
import { reviewSubjectRepository } from "./review/reviewSubjectRepository.ts";
import { scriptRepository } from "./script/scriptRepository.ts";
import { searchRepository } from "./search/searchRepository.ts";
import type { TenantQueries } from "./tenant/tenantContext.ts";
import { territoryRepository } from "./territory/territoryRepository.ts";
import { timelineRepository } from "./timeline/timelineRepository.ts";
import { valueRepository } from "./value/valueRepository.ts";
import { weekRepository } from "./week/weekRepository.ts";
import type { Viewer } from "@revisit/domain/people/viewer";

export type Repositories = ReturnType<typeof repositories>;

/** Every repository of one transaction: each knows the organization and what its viewer may see, so no caller says either. */
export function repositories(tx: TenantQueries, viewer: Viewer) {
  return {
    accountFacets: accountFacetsRepository(tx, viewer),
    accountLists: accountListRepository(tx, viewer),
    accounts: accountRepository(tx, viewer),
    answers: answerRepository(tx, viewer),
    audit: auditRepository(tx),
    challenges: challengeRepository(tx, viewer),
    competitors: competitorRepository(tx),
    contacts: contactRepository(tx, viewer),
    drivers: driverRepository(tx),
    findings: findingRepository(tx, viewer),
    imports: importRepository(tx),
    keys: keyRepository(tx),
    lookups: lookupRepository(tx),
    organizations: organizationRepository(tx),
    outbox: outboxRepository(tx),
    overrides: overrideRepository(tx, viewer),
    owned: ownedRepository(tx, viewer),
    participants: participantRepository(tx, viewer),
    people: personRepository(tx, viewer),
    plans: planRepository(tx, viewer),
    policies: policyRepository(tx, viewer),
    problemLists: problemListRepository(tx, viewer),
    problems: problemRepository(tx, viewer),
    productNames: productNameRepository(tx),
    products: productRepository(tx, viewer),
    promises: promiseRepository(tx, viewer),
    receipts: receiptRepository(tx, viewer),
    recommendations: recommendationRepository(tx, viewer),
    reports: reportRepository(tx, viewer),
    reviewLists: reviewListRepository(tx, viewer),
    reviewScripts: reviewScriptRepository(tx),
    reviewSubjects: reviewSubjectRepository(tx, viewer),
    reviews: reviewRepository(tx, viewer),
    scripts: scriptRepository(tx),
    search: searchRepository(tx, viewer),
    signIns: signInRepository(tx),
    standings: standingRepository(tx, viewer),
    territories: territoryRepository(tx, viewer),
    timeline: timelineRepository(tx, viewer),
    values: valueRepository(tx, viewer),
    week: weekRepository(tx, viewer),
    wholeAssessment: organizationAssessment(tx),
  };
}
