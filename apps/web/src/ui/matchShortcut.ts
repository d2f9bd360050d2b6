type Match = {
  readonly found: string | null;
  /** the first key of a sequence that waits for its second */
  readonly pending: string | null;
};

type Pressed = Pick<KeyboardEvent, "key" | "metaKey" | "ctrlKey" | "altKey" | "defaultPrevented"> & { readonly target: unknown };

const FIELDS = "input:not([type=checkbox]), textarea, select, [contenteditable=true]";
const PRESSABLE = "a, button, summary";

/** Which shortcut a key press completes, given the first key of a sequence pressed just before. */
export function matchShortcut(event: Pressed, shortcuts: readonly string[], before: string | null): Match {
  if (event.defaultPrevented || event.key === "Shift") {
    return { found: null, pending: before };
  }
  if (event.metaKey || event.ctrlKey) {
    const chord = `mod+${event.key.toLowerCase()}`;

    return { found: shortcuts.includes(chord) ? chord : null, pending: null };
  }
  if (event.altKey || isTheirs(event)) {
    return { found: null, pending: null };
  }
  const sequence = before === null ? event.key : `${before} ${event.key}`;
  if (shortcuts.includes(sequence)) {
    return { found: sequence, pending: null };
  }
  const startsOne = shortcuts.some((shortcut) => shortcut.startsWith(`${event.key} `));

  return { found: null, pending: startsOne ? event.key : null };
}

/** Whether the key belongs to what has the focus: typing into a field, enter on a link or a button. */
function isTheirs({ key, target }: Pressed): boolean {
  return hasClosest(target) && (target.closest(FIELDS) !== null || (key === "Enter" && target.closest(PRESSABLE) !== null));
}

function hasClosest(target: unknown): target is Pick<Element, "closest"> {
  return typeof target === "object" && target !== null && "closest" in target;
}
