import { Command, Option } from "commander";
import { assessCommand } from "./assessCommand.ts";
import { backupCommand, restoreCommand } from "./backupCommand.ts";
import { doctorCommand } from "./doctorCommand.ts";
import { exportCommand } from "./exportCommand.ts";
import { importCommand } from "./importCommand.ts";
import { keyCreateCommand } from "./keyCommand.ts";
import { planCommand } from "./planCommand.ts";
import { userAddCommand } from "./userCommand.ts";

/** Every command of `npm run revisit --`; README and docs/operating.md name them. */
export function commandLine(): Command {
  const program = new Command("revisit").description(
    "Revisit's commands for operators. They work while the server runs, and start its database when it does not.",
  );
  withOrganization(program.command("import <directory>"))
    .description("import a folder of CSV files; makes the organization where there is none")
    .option("--encoding <name>", "the files' encoding where it is not UTF-8 or UTF-16, for example windows-1251")
    .option("--allow-rejects", "exit with 0 although rows were rejected")
    .action(importCommand);
  withOrganization(program.command("export <directory>")).description("write the folder that `import` reads").action(exportCommand);
  withOrganization(program.command("assess")).description("recompute the level, rank and due day of every account").action(assessCommand);
  withOrganization(program.command("plan")).description("give every due review of every rep a proposed day").action(planCommand);
  withJson(program.command("backup <file>"))
    .description("write everything, as of one moment, into one file; the server may run")
    .action(backupCommand);
  withJson(program.command("restore <file>")).description("read a backup into a database without any organization").action(restoreCommand);
  withJson(program.command("doctor")).description("look whether something needs you").action(doctorCommand);
  const user = program.command("user").description("people who sign in");
  withOrganization(user.command("add"))
    .description("let somebody sign in")
    .requiredOption("--email <address>", "their e-mail address")
    .option("--name <name>", "their name, where they are new")
    .addOption(role("their role, where they are new"))
    .option("--territory <code>", "their territory, where they are new; otherwise the topmost")
    .option("--password <password>", "at least 10 characters; otherwise one is made and printed")
    .action(userAddCommand);
  const key = program.command("key").description("keys for /api/v1");
  withOrganization(key.command("create"))
    .description("make a key; it is printed once")
    .addOption(role("what it may do").makeOptionMandatory())
    .option("--name <name>", "what it is for")
    .option("--email <address>", "the person that a rep's or manager's key stands for")
    .action(keyCreateCommand);

  return program;
}

function withOrganization(command: Command): Command {
  return withJson(command.option("--org <name>", "the organization; not needed where there is only one"));
}

function withJson(command: Command): Command {
  return command.option("--json", "print one JSON object for machines");
}

function role(description: string): Option {
  return new Option("--role <role>", description).choices(["rep", "manager", "admin"]);
}
