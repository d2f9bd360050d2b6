declare const isoDay: unique symbol;

/** A local calendar day, `YYYY-MM-DD`, that exists. Compares and sorts as a string. */
export type IsoDay = string & { readonly [isoDay]: true };
