import type { CurrentOrganization } from "@revisit/data/entrance/memberFacts";
import type { Repositories } from "@revisit/data/repositories";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import type { Viewer } from "@revisit/domain/people/viewer";
import type { Entrance } from "./session/entrance.ts";

/** What the server knows of one request before a procedure runs. One `asOf` a request: every call of a batch sees it. */
export type RequestContext = {
  readonly asOf: Date;
  /** REVISIT_NOW replaces the clock */
  readonly isClockSet: boolean;
  readonly requestId: string;
  /** null: nobody is signed in */
  readonly identity: Identity | null;
  readonly tenancy: Tenancy;
  readonly entrance: Entrance;
  readonly hashPassword: (password: string) => Promise<string>;
};

/** The signed-in user, and whom they are in the organization that their session stands in (null: none, or deactivated). */
export type Identity = { readonly userId: string; readonly sessionToken: string; readonly member: Member | null };

export type Member = { readonly viewer: PersonViewer; readonly organization: CurrentOrganization; readonly today: IsoDay };

/** In tRPC somebody is always a person. */
export type PersonViewer = Viewer & { readonly personId: string };

/** Opens the one transaction in which a procedure loads, decides and saves; an error undoes all of it. */
export type Tenancy = { open<T>(viewer: Viewer, work: (repositories: Repositories) => Promise<T>): Promise<T> };

/** What every procedure for members is given beside its repositories. */
export type MemberContext = Pick<RequestContext, "asOf" | "isClockSet" | "requestId" | "hashPassword"> &
  Member & { readonly userId: string };
