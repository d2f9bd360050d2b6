import { assessAll } from "@revisit/data/assessment/assessAll";
import { organizationNamed } from "./organizationNamed.ts";
import { progressBar } from "./progressBar.ts";
import { withOperator } from "./withOperator.ts";

/** `revisit assess`: recomputes every account of an organization. */
export async function assessCommand(options: { readonly org?: string; readonly json?: boolean }): Promise<void> {
  const began = performance.now();
  await withOperator("assess", async ({ database, asOf }) => {
    const { orgId, name } = await organizationNamed(database, options.org);
    const bar = progressBar(options.json !== true);
    const outcome = await assessAll({
      database,
      asOf,
      tenant: { orgId, personId: null },
      onProgress: (done, of) => bar.show("assessing", done, of),
    }).finally(bar.end);
    const seconds = Math.round((performance.now() - began) / 10) / 100;
    process.stdout.write(
      options.json === true
        ? `${JSON.stringify({ organization: name, ...outcome, seconds })}\n`
        : `${name}: ${outcome.accounts.toLocaleString("en")} accounts assessed, ${outcome.changed.toLocaleString("en")} changed, in ${seconds.toFixed(1)} s.\n`,
    );
  });
}
