import { inertCell } from "@revisit/domain/import/inertCell";
import { z } from "zod";
import { formatMessage } from "../message/formatMessage.ts";
import type { ProcedureContext } from "../procedures.ts";
import { accountFilterInput } from "./accountFilterInput.ts";
import { accountRowView } from "./accountRowView.ts";
import type { AccountRow } from "./views.ts";

const MOST_ROWS = 100_000;
const MOST_IDS = 10_000;
const CENTS = 100;

export const accountExportInput = z.strictObject({ ...accountFilterInput, accountIds: z.array(z.uuid()).max(MOST_IDS).optional() });

const COLUMNS: readonly (readonly [string, (row: AccountRow, currency: string) => string | number | null])[] = [
  ["rank", (row) => row.rank],
  ["external_id", (row) => row.externalId],
  ["name", (row) => row.name],
  ["kind", (row) => row.kind],
  ["type", (row) => row.type],
  ["size_band", (row) => row.sizeBand],
  ["country", (row) => row.country],
  ["territory", (row) => row.territory.code],
  ["owner", (row) => row.owner?.email ?? null],
  ["level", (row) => row.level],
  ["why", (row) => formatMessage(row.why)],
  ["resources", (row) => row.resources],
  ["expected_value_12_months", (row) => (row.expectedValueCents / CENTS).toFixed(2)],
  ["currency", (_row, currency) => currency],
  ["open_products", (row) => row.whitespaceCount],
  ["owned_products", (row) => row.ownedCount],
  ["last_held_on", (row) => row.lastHeldOn],
  ["next_due_on", (row) => row.nextDueOn],
  ["interval_days", (row) => row.intervalDays],
  ["coverage", (row) => row.coverage],
  ["days_overdue", (row) => row.daysOverdue],
];

/** The list as a spreadsheet reads it, in rank order; no cell is taken for a formula. At most 100,000 rows. */
export async function exportAccounts(
  ctx: ProcedureContext,
  filter: z.output<typeof accountExportInput>,
): Promise<{ fileName: string; csv: string }> {
  const { settings, currency } = ctx.organization;
  const clock = { asOf: ctx.asOf, dueSoonDays: settings.dueSoonDays };
  const rows = await ctx.accountLists.page(filter, { sort: "rank", direction: "asc", limit: MOST_ROWS, after: null }, clock);
  const lines = rows.map((row, index) => {
    const view = accountRowView(row, settings.dueSoonDays, index + 1);

    return COLUMNS.map(([, cell]) => cellOf(cell(view, currency)));
  });

  return {
    fileName: `accounts-${ctx.today}.csv`,
    csv: [COLUMNS.map(([name]) => name), ...lines].map((cells) => `${cells.join(",")}\r\n`).join(""),
  };
}

/** RFC 4180: quoted where it must be. */
function cellOf(value: string | number | null): string {
  const text = typeof value === "string" ? inertCell(value) : String(value ?? "");

  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
