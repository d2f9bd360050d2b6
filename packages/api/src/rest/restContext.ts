import type { IdentifiedKey } from "@revisit/data/entrance/identifyKey";
import type { Tenancy } from "../context.ts";

/** What the server knows of one request to /api/v1 before a procedure runs. */
export type RestContext = {
  readonly asOf: Date;
  readonly isClockSet: boolean;
  readonly requestId: string;
  /** null: the request has no key, or one that opens nothing */
  readonly key: IdentifiedKey | null;
  /** the header `Idempotency-Key`; null: the request may be done again */
  readonly idempotencyKey: string | null;
  readonly tenancy: Tenancy;
};
