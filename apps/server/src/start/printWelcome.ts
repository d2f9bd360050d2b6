import type { DemoLogin } from "@revisit/api/session/entrance";

export type Welcome = {
  readonly address: string;
  readonly notes: readonly string[];
  readonly demoLogins: readonly DemoLogin[];
  readonly needsSetup: boolean;
};

/** What whoever started the server needs to go on: where it is, and how to get in. */
export function printWelcome({ address, notes, demoLogins, needsSetup }: Welcome): void {
  const lines = ["", `  Revisit is ready: ${address}`, ...notes.map((note) => `  Note: ${note}`)];

  if (demoLogins[0]) {
    lines.push("", `  Demo logins (password of all: ${demoLogins[0].password})`);
    lines.push(...demoLogins.map(({ role, email, name }) => `    ${role.padEnd(8)} ${email.padEnd(36)} ${name}`));
  }
  if (needsSetup) {
    lines.push("", "  There is no organization yet: open the address to set one up.");
  }
  process.stdout.write(`${lines.join("\n")}\n\n`);
}
