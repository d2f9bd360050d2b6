import type { IsoDay } from "../calendar/isoDay.ts";

/**
 * What a recommendation rests on. Plain JSON: it is stored with the recommendation. `need` and `finding` cite what the customer said;
 * the others are computed from what is recorded.
 */
export type Evidence =
  /** a need found; `tag` = the word of the product that met it, null where the finding names the product */
  | { readonly kind: "need"; readonly findingId: string; readonly quote: string; readonly tag: string | null }
  /** any other finding, such as an underuse */
  | { readonly kind: "finding"; readonly findingId: string; readonly quote: string }
  /** a product the account has: the base of an option or service, one to use better, or a competitor's; null = it has nothing of ours */
  | { readonly kind: "owned"; readonly productId: string | null; readonly since: IsoDay | null; readonly competitor: string | null }
  /** accounts like this one buy it; `becauseOf` = owned products that carry it, strongest first */
  | { readonly kind: "affinity"; readonly probability: number; readonly becauseOf: readonly string[] }
  | { readonly kind: "replacement"; readonly productId: string; readonly on: IsoDay }
  | { readonly kind: "tip"; readonly productId: string };
