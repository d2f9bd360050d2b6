import { useState } from "react";
import { useShortcuts } from "./useShortcuts.ts";

type ListKeys = {
  readonly count: number;
  readonly onOpen: (index: number) => void;
  /** `x` */
  readonly onToggle?: (index: number) => void;
  /** brings a row into view */
  readonly onMove?: (index: number) => void;
};

/** `j`/`k` walk a list, `enter` opens, `x` selects. Returns the row that has the cursor, −1 before the first press, and a way to set it. */
export function useListKeys({ count, onOpen, onToggle, onMove }: ListKeys): readonly [number, (index: number) => void] {
  const [cursor, setCursor] = useState(-1);
  const at = Math.min(cursor, count - 1);
  const move = (step: number) => () => {
    const next = Math.max(0, Math.min(count - 1, at + step));
    setCursor(next);
    onMove?.(next);
  };
  const act = (run: ((index: number) => void) | undefined) => () => {
    if (at >= 0) {
      run?.(at);
    }
  };
  useShortcuts({ j: move(1), k: move(-1), Enter: act(onOpen), x: act(onToggle) });

  return [at, setCursor];
}
