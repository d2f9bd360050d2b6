import { connecting } from "../database/connecting.ts";
import type { PreparedDatabase } from "../database/prepareDatabase.ts";
import { migrate } from "../migration/migrate.ts";
import { APP_ROLE, ensureAppRole } from "../role/ensureAppRole.ts";
import { startEmbedded, type Embedded, type EmbeddedOptions } from "./startEmbedded.ts";

const NAME = "revisit";

/** The embedded database, started (or joined), with its role and at this version. It is stopped again where that fails. */
export async function prepareEmbedded(options: EmbeddedOptions): Promise<PreparedDatabase> {
  const embedded = await startEmbedded(options);

  try {
    const { migrated, ownerUrl } = await complete(embedded);

    return {
      url: withPath(embedded.ownerUrl, { role: APP_ROLE, password: embedded.appPassword }),
      ownerUrl,
      isEmbedded: true,
      migrated,
      notes: embedded.note === null ? [] : [embedded.note],
      announce: embedded.announce,
      stop: embedded.stop,
    };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

async function complete(embedded: Embedded): Promise<{ migrated: string[]; ownerUrl: string }> {
  const ownerUrl = withPath(embedded.ownerUrl);

  await connecting(embedded.ownerUrl, "the embedded database", async (owner) => {
    const { rowCount } = await owner.query("select from pg_database where datname = $1", [NAME]);

    if (rowCount === 0) {
      await ensureAppRole(owner, embedded.appPassword);
      await owner.query(`create database ${NAME}`);
    }
  });

  return { migrated: await migrate(ownerUrl), ownerUrl };
}

function withPath(ownerUrl: string, login?: { readonly role: string; readonly password: string }): string {
  const url = new URL(ownerUrl);

  url.pathname = `/${NAME}`;
  if (login) {
    url.username = login.role;
    url.password = login.password;
  }

  return url.href;
}
