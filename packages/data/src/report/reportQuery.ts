import type { ReportDays } from "@revisit/domain/report/reportDays";

/** What is counted: a period as it is looked at, for one rep or for everybody. */
export type ReportQuery = {
  readonly days: ReportDays;
  /** of the organization: challenges are raised at instants */
  readonly timeZone: string;
  readonly repId: string | null;
};
