import type { AffinityModel } from "./affinityModel.ts";
import { fromLogOdds } from "./logOdds.ts";

/**
 * How much of the lift counts. Full lifts rank as well but promise too much: on AdventureWorks 0.25 gives the best Brier skill of
 * 0, 0.2, 0.25, 0.33, 0.5 and 1 over three dates (docs/domain/whitespace.md, "Affinity").
 */
export const LIFT_WEIGHT = 0.25;

/** Reasons that a person reads before they stop reading. */
const REASONS_SHOWN = 3;

export type Affinity = {
  /** that the account buys the product within 12 months */
  readonly probability: number;
  /** indexes of the owned products that raise it, strongest first, at most three */
  readonly becauseOf: readonly number[];
};

/** One owned product with its lifts of every other one: looked up once an account, used for each of its open products. */
export type Carrier = { readonly index: number; readonly lifts: Float64Array };

/** What an account owns from us, ready for `affinityOf`. */
export function carriersOf(model: AffinityModel, ownedIndexes: Iterable<number>): readonly Carrier[] {
  return Array.from(ownedIndexes, (index) => ({ index, lifts: model.liftsOf(index) }));
}

/**
 * Affinity of one open product: its base rate, moved by what the account owns. The lifts are summed in log-odds and divided by the
 * root of their number, since what is owned together overlaps. Nothing owned: the base rate, with no reason.
 */
export function affinityOf(model: AffinityModel, carriers: readonly Carrier[], openIndex: number): Affinity {
  let sum = 0;
  const strongest: Reason[] = [];
  let weakest = 0;
  for (const { index, lifts } of carriers) {
    const lift = lifts[openIndex] ?? 0;
    sum += lift;
    if (lift > weakest) {
      weakest = insert(strongest, { index, lift });
    }
  }
  const moved = carriers.length === 0 ? 0 : (LIFT_WEIGHT * sum) / Math.sqrt(carriers.length);

  return { probability: fromLogOdds((model.baseLogOdds[openIndex] ?? 0) + moved), becauseOf: strongest.map(({ index }) => index) };
}

type Reason = { readonly index: number; readonly lift: number };

/** Insertion into a list of three (a sort of everything owned would be the dearest step of an assessment). Returns the lift to beat from now on. */
function insert(strongest: Reason[], reason: Reason): number {
  let place = Math.min(strongest.length, REASONS_SHOWN - 1);
  while (place > 0) {
    const above = strongest[place - 1] ?? reason;
    if (above.lift >= reason.lift) {
      break;
    }
    strongest[place] = above;
    place -= 1;
  }
  strongest[place] = reason;

  return strongest.length < REASONS_SHOWN ? 0 : (strongest[REASONS_SHOWN - 1]?.lift ?? 0);
}
