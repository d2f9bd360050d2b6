import type { CoverageState } from "@revisit/domain/cadence/coverage";
import type { AccountKind } from "@revisit/domain/account/accountFacts";
import type { Level } from "@revisit/domain/opportunity/level";

/** What a list of accounts may be narrowed to; what is absent narrows nothing. */
export type AccountFilter = {
  /** any part of the name or the external id, without case or accents */
  readonly search?: string | undefined;
  readonly level?: readonly Level[] | undefined;
  readonly coverage?: readonly CoverageState[] | undefined;
  /** with all below it … */
  readonly territoryId?: string | undefined;
  /** … or, if false, without: as a rep's line of the cadence counts */
  readonly withBelow?: boolean | undefined;
  readonly type?: readonly string[] | undefined;
  readonly kind?: AccountKind | undefined;
  readonly ownerId?: string | undefined;
  readonly isStale?: boolean | undefined;
  /** the last held review, both days included */
  readonly heldFrom?: string | undefined;
  readonly heldTo?: string | undefined;
  /** the due day, both days included */
  readonly dueFrom?: string | undefined;
  readonly dueTo?: string | undefined;
  readonly accountIds?: readonly string[] | undefined;
};
