import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { OperatorError } from "../database/operatorError.ts";

const run = promisify(execFile);

/** Whom PostgreSQL's processes run as. */
export type SystemUser = { readonly uid: number; readonly gid: number };

const NAME = "postgres";

/**
 * PostgreSQL refuses to run as root, so root needs another user: `postgres`, made where it is missing (in a container).
 *
 * @returns null where we are an ordinary user already (or on Windows, where PostgreSQL drops its own rights)
 * @throws {OperatorError} `no_system_user`
 */
export async function systemUser(): Promise<SystemUser | null> {
  if (process.getuid?.() !== 0) {
    return null;
  }

  return (await lookUp()) ?? (await create());
}

async function create(): Promise<SystemUser> {
  // useradd is Debian's and Red Hat's, adduser is Alpine's
  await run("useradd", ["--system", "--user-group", "--no-create-home", NAME])
    .catch(() => run("adduser", ["-S", "-H", NAME]))
    .catch(() => undefined);
  const user = await lookUp();

  if (!user) {
    throw new OperatorError(
      "no_system_user",
      `PostgreSQL does not run as root, and a user "${NAME}" to run it as could not be made: start Revisit as an ordinary user, or make that user.`,
    );
  }

  return user;
}

async function lookUp(): Promise<SystemUser | null> {
  try {
    const [uid, gid] = await Promise.all([run("id", ["-u", NAME]), run("id", ["-g", NAME])]);

    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}
