import classes from "./NoteLines.module.css";

/** Three lines to write on. */
export function NoteLines() {
  return (
    <div className={classes.lines} aria-hidden="true">
      <span />
      <span />
      <span />
    </div>
  );
}
