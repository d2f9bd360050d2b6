import classes from "./Kbd.module.css";

/** Keys to press, one box each: `<Kbd keys="g a" />`. `mod` is ⌘ on a Mac and Ctrl elsewhere. */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <span className={classes.keys}>
      {keys.split(" ").map((key, place) => (
        <kbd key={`${key}${String(place)}`} className={classes.key}>
          {key === "mod" ? modKey() : key}
        </kbd>
      ))}
    </span>
  );
}

function modKey(): string {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘" : "Ctrl";
}
