import type { Viewer } from "@revisit/domain/people/viewer";
import { competitorRepository } from "./competitor/competitorRepository.ts";
import { contactRepository } from "./contact/contactRepository.ts";
import { driverRepository } from "./driver/driverRepository.ts";
import { findingRepository } from "./finding/findingRepository.ts";
import { receiptRepository } from "./operations/receiptRepository.ts";
import { ownedRepository } from "./owned/ownedRepository.ts";
import { problemRepository } from "./problem/problemRepository.ts";
import { promiseRepository } from "./promise/promiseRepository.ts";
import type { TenantQueries } from "./tenant/tenantContext.ts";

export type HotRepositories = ReturnType<typeof hotRepositories>;

/** The repositories that need SQL alone: they work in either kind of transaction. */
export function hotRepositories(tx: TenantQueries, viewer: Viewer) {
  return {
    competitors: competitorRepository(tx),
    contacts: contactRepository(tx, viewer),
    drivers: driverRepository(tx),
    findings: findingRepository(tx, viewer),
    owned: ownedRepository(tx, viewer),
    problems: problemRepository(tx, viewer),
    promises: promiseRepository(tx, viewer),
    receipts: receiptRepository(tx, viewer),
  };
}
