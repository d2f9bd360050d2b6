import { useContext } from "react";
import { ReaderContext, type Reader } from "./ReaderContext.ts";

/** The reader's day and currency; a screen outside the shell has none and must not ask. */
export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (reader === null) {
    throw new Error("useReader outside the shell");
  }

  return reader;
}
