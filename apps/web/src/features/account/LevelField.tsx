import { SegmentedControl } from "@mantine/core";
import type { Level } from "@revisit/domain/opportunity/level";
import { LevelBadge } from "../../words/LevelBadge.tsx";
import classes from "./Fields.module.css";

type LevelFieldProps = {
  readonly label: string;
  readonly levels: readonly Level[];
  readonly value: Level;
  readonly onChange: (level: Level) => void;
};

/** One of the levels, with its glyph. */
export function LevelField({ label, levels, value, onChange }: LevelFieldProps) {
  return (
    <fieldset className={classes.group}>
      <legend>{label}</legend>
      <SegmentedControl
        fullWidth
        value={value}
        onChange={onChange}
        data={levels.map((level) => ({ value: level, label: <LevelBadge level={level} /> }))}
      />
    </fieldset>
  );
}
