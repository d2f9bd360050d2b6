import { installationState, type OrganizationState } from "@revisit/data/operations/installationState";
import { withOperator } from "./withOperator.ts";

const MEGABYTE = 1_000_000;

/** `revisit doctor`: looks at database, walls and organizations; exit code 1 if something needs the operator. */
export async function doctorCommand(options: { readonly json?: boolean }): Promise<void> {
  await withOperator("doctor", async ({ database, isEmbedded }) => {
    const state = await installationState(database);
    const findings = [
      ...(state.isWalled ? [] : ["Row-level security does not hold for the server's role: start the server, which says what to change."]),
      ...state.organizations.flatMap(findingsOf),
    ];
    const facts = [
      `Node.js ${process.version}, PostgreSQL ${state.postgres} (${isEmbedded ? "embedded" : "external"}), ${(state.bytes / MEGABYTE).toFixed(0)} MB, role ${state.role}`,
      ...state.organizations.map(
        (organization) =>
          `${organization.name}: ${organization.accounts.toLocaleString("en")} accounts, assessed ${organization.lastAssessedAt ?? "never"}`,
      ),
    ];
    process.stdout.write(
      options.json === true
        ? `${JSON.stringify({ ...state, findings })}\n`
        : `${[...facts, ...(findings.length === 0 ? ["Nothing needs you."] : findings)].join("\n")}\n`,
    );
    process.exitCode = findings.length === 0 ? 0 : 1;
  });
}

function findingsOf(organization: OrganizationState): string[] {
  const { name, withoutStanding } = organization;

  return withoutStanding === 0
    ? []
    : [`${name}: ${String(withoutStanding)} accounts have no level yet. Run: npm run revisit -- assess --org "${name}"`];
}
