import type { Area } from "../reviews/views.ts";

/** Sums and shares of one territory or rep in a period; shares are 0 to 1, null where nothing counts. docs/domain/report.md */
export type CadenceFigures = {
  accounts: number;
  planned: number;
  scheduled: number;
  held: number;
  remaining: number;
  attainment: number | null;
  coverage: number | null;
  compliance: number | null;
  complianceExcused: number | null;
  debt: number;
  debtClearsOn: string | null;
  reach: number | null;
  capacity: number;
  utilization: number | null;
  overdue: number;
  neverReviewed: number;
};

export type CadenceNode = {
  id: string;
  kind: "territory" | "rep";
  name: string;
  code: string | null;
  parentId: string | null;
  depth: number;
  figures: CadenceFigures;
  before: CadenceFigures | null;
  weeks: { startsOn: string; held: number; planned: number; capacity: number }[];
};

export type CadenceReport = {
  period: {
    label: string;
    kind: "quarter" | "month" | "year";
    startsOn: string;
    endsOn: string;
    previousStartsOn: string;
    nextStartsOn: string;
  };
  root: CadenceNode;
  nodes: CadenceNode[];
  whyLate: { reason: "capacity" | "refused" | "no_contact" | "reassigned" | "missing_data" | "other"; reviews: number }[];
  mostSkipped: { area: Area; share: number } | null;
  openChallenges: number;
};
