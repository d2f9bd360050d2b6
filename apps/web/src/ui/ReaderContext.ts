import { createContext } from "react";

/** What a widget needs to say amounts and days to this reader. */
export type Reader = {
  /** today in the organization's zone, `YYYY-MM-DD`; never this machine's own clock */
  readonly today: string;
  /** ISO 4217 code of amounts that name none */
  readonly currency: string;
};

export const ReaderContext = createContext<Reader | null>(null);
