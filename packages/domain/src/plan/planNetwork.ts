/**
 * Reviews as a flow: every review sends one unit over one of its arcs to a day, the day passes it to its week, the week to the
 * sink. Nodes are numbered: days first, in order, then weeks. The last day and its week are `outside`: no day within the horizon.
 *
 * Costs are integers, 0 or more, and sums of them stay below 2^53, so nothing is ever rounded.
 *
 * @source docs/domain/plan.md, "The network"
 */
export type PlanNetwork = {
  readonly reviewCount: number;
  /** days and `outside` */
  readonly dayCount: number;
  /** weeks and that of `outside` */
  readonly weekCount: number;
  /** by day: reviews it may take */
  readonly daySlots: Int32Array;
  /** by day: cost of each unit it passes to its week */
  readonly dayCost: Float64Array;
  /** by day: the number of its week, from 0 */
  readonly weekOf: Int32Array;
  /** by week: its first day; one more entry closes the last */
  readonly weekStart: Int32Array;
  /** by week: the first of its `stepCost`, one for each unit it may take; one more entry closes the last */
  readonly stepStart: Int32Array;
  /** what the 1st, 2nd, … unit of a week costs, never falling */
  readonly stepCost: Float64Array;
  /** by review: its first arc; one more entry closes the last. The arcs of a review rise in cost */
  readonly arcStart: Int32Array;
  readonly arcDay: Int32Array;
  readonly arcCost: Float64Array;
  /**
   * By review: its kin, who go to the same days, counted from the last arc, and over their last `tailLength` arcs at costs that
   * differ by a constant. What one of them has reached, the next need not try.
   */
  readonly tailOf: Int32Array;
  readonly tailLength: Int32Array;
  readonly tailCount: number;
};
