import { useRef, type TouchEvent } from "react";
import type { Walk } from "./useWalk.ts";

const FAR_PX = 64;

/** A finger drawn sideways turns to the next or the last question. One that selects text or moves up and down does not. */
export function useSwipe(walk: Walk) {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);

  return {
    onTouchStart: (event: TouchEvent) => {
      const touch = event.touches[0];
      const isField = event.target instanceof Element && event.target.closest("textarea, input, select") !== null;
      from.current = touch && !isField ? { x: touch.clientX, y: touch.clientY } : null;
    },
    onTouchEnd: (event: TouchEvent) => {
      const touch = event.changedTouches[0];
      const start = from.current;
      from.current = null;
      if (!touch || !start || Math.abs(touch.clientX - start.x) < FAR_PX || Math.abs(touch.clientY - start.y) > FAR_PX / 2) {
        return;
      }
      (touch.clientX < start.x ? walk.next : walk.back)();
    },
  };
}
