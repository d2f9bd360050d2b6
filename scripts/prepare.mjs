import { checkNode } from "./checkNode.mjs";
import { endWithParent } from "./endWithParent.mjs";
import { generateClient } from "./generateClient.mjs";
import { installDependencies } from "./installDependencies.mjs";
import { root } from "./root.mjs";

/** What every command needs before it can run: a Node that is new enough, the packages, the database client. Where the caller stood is left in INIT_CWD, as npm does, for paths given by hand. */
export async function prepare() {
  checkNode();
  if (process.env["npm_lifecycle_event"]) {
    endWithParent();
  }
  process.env["INIT_CWD"] ??= process.cwd();
  process.chdir(root);
  await installDependencies();
  await generateClient();
}
