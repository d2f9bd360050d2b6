import { prepareEmbedded } from "../embedded/prepareEmbedded.ts";
import { prepareExternal } from "./prepareExternal.ts";

export type DatabasePlace = {
  /** DATABASE_URL; without one the embedded database is used */
  readonly databaseUrl?: string | undefined;
  /** DATABASE_OWNER_URL: migrations run as this role, and `databaseUrl` is the server's own */
  readonly ownerUrl?: string | undefined;
  /** REVISIT_DATA */
  readonly dataFolder: string;
  /** `server`, or the name of the command at work */
  readonly purpose: string;
};

export type PreparedDatabase = {
  /** for `openDatabase`: of a role that stands below the wall */
  readonly url: string;
  /** for backup and restore; null where the operator gave only the server's role */
  readonly ownerUrl: string | null;
  readonly isEmbedded: boolean;
  /** names of the migrations applied just now */
  readonly migrated: readonly string[];
  /** what the operator should know, a sentence each */
  readonly notes: readonly string[];
  /** says where the server listens, for whoever starts a second one on the same folder */
  readonly announce: (address: string) => Promise<void>;
  /** after `Database.close()`: ends the embedded database, if this process started it */
  readonly stop: () => Promise<void>;
};

/**
 * Everything between an address (or none) and a database that this version can serve from: started where it is embedded,
 * migrated, with a role that can't bypass row-level security.
 *
 * @throws {OperatorError} with one sentence that says what to do
 */
export function prepareDatabase(place: DatabasePlace): Promise<PreparedDatabase> {
  return place.databaseUrl ? prepareExternal(place.databaseUrl, place.ownerUrl) : prepareEmbedded(place);
}
