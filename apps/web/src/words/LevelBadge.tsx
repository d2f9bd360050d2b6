import { useLingui } from "@lingui/react";
import type { Level } from "@revisit/domain/opportunity/level";
import { levelWords } from "./levelWords.ts";
import classes from "./LevelBadge.module.css";

const BARS = { high: 3, medium: 2, low: 1 } as const satisfies Record<Level, number>;

type LevelBadgeProps = {
  readonly level: Level;
  /** the word only for screen readers and on hover, where a column says it already */
  readonly isGlyphOnly?: boolean;
};

/** ▂▅█ High, ▂▅ Medium, ▂ Low: three bars and the word, so that color carries nothing. */
export function LevelBadge({ level, isGlyphOnly = false }: LevelBadgeProps) {
  const { i18n } = useLingui();
  const word = i18n._(levelWords[level]);

  return (
    <span className={classes.badge} {...(isGlyphOnly ? { title: word } : {})}>
      <svg width="14" height="12" viewBox="0 0 14 12" aria-hidden="true" className={classes.glyph}>
        {[0, 1, 2].map((bar) => (
          <rect
            key={bar}
            x={bar * 5}
            y={8 - bar * 4}
            width="4"
            height={4 + bar * 4}
            rx="1"
            className={bar < BARS[level] ? classes.on : classes.off}
          />
        ))}
      </svg>
      <span className={isGlyphOnly ? "visuallyHidden" : undefined}>{word}</span>
    </span>
  );
}
