import { planAll } from "../plan/planAll.ts";
import { organizationNamed } from "./organizationNamed.ts";
import { withOperator } from "./withOperator.ts";

/** `revisit plan`: gives every due review of every rep a proposed day. */
export async function planCommand(options: { readonly org?: string; readonly json?: boolean }): Promise<void> {
  const began = performance.now();
  await withOperator("plan", async ({ database, asOf }) => {
    const { orgId, name } = await organizationNamed(database, options.org);
    const reps = await planAll(database, orgId, asOf);
    const seconds = Math.round((performance.now() - began) / 10) / 100;
    const lines = reps.map(
      ({ rep, proposed, late, withoutDay }) =>
        `  ${rep}: ${String(proposed)} proposed, ${String(late)} late, ${String(withoutDay)} without a day`,
    );
    process.stdout.write(
      options.json === true
        ? `${JSON.stringify({ organization: name, reps, seconds })}\n`
        : `${[`${name}, in ${seconds.toFixed(1)} s:`, ...lines].join("\n")}\n`,
    );
  });
}
