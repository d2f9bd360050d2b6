import classes from "./Initials.module.css";

/** A person in the width of two letters, the whole name on hover and for screen readers. */
export function Initials({ name }: { readonly name: string }) {
  return (
    <span className={classes.circle} title={name}>
      <span aria-hidden="true">{initialsOf(name)}</span>
      <span className="visuallyHidden">{name}</span>
    </span>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== "");
  const first = words[0] ?? "";
  const last = words.length > 1 ? (words.at(-1) ?? "") : "";

  return `${Array.from(first)[0] ?? ""}${Array.from(last)[0] ?? ""}`.toLocaleUpperCase();
}
