import { expect, it } from "vitest";
import { matchShortcut } from "./matchShortcut.ts";

const SHORTCUTS = ["g a", "g w", "j", "?", "mod+k", "Enter", "Escape"];

it.each([
  { name: "a bare key", press: { key: "j" }, before: null, found: "j", pending: null },
  { name: "the first key of a sequence waits", press: { key: "g" }, before: null, found: null, pending: "g" },
  { name: "the second completes it", press: { key: "a" }, before: "g", found: "g a", pending: null },
  { name: "a wrong second ends it", press: { key: "z" }, before: "g", found: null, pending: null },
  { name: "a first key again begins it anew", press: { key: "g" }, before: "g", found: null, pending: "g" },
  { name: "shift alone does not end a sequence", press: { key: "Shift" }, before: "g", found: null, pending: "g" },
  { name: "what shift types is a key of its own", press: { key: "?" }, before: null, found: "?", pending: null },
  { name: "with ctrl or command", press: { key: "K", ctrlKey: true }, before: null, found: "mod+k", pending: null },
  {
    name: "the palette opens from a field too",
    press: { key: "k", metaKey: true, target: inside("input") },
    before: null,
    found: "mod+k",
    pending: null,
  },
  { name: "in a field a letter is a letter", press: { key: "j", target: inside("input") }, before: null, found: null, pending: null },
  { name: "in a field esc is the field's", press: { key: "Escape", target: inside("textarea") }, before: null, found: null, pending: null },
  { name: "enter on a link follows the link", press: { key: "Enter", target: inside("a,") }, before: null, found: null, pending: null },
  { name: "enter on nothing opens the row", press: { key: "Enter", target: inside("-") }, before: null, found: "Enter", pending: null },
  { name: "alt belongs to the screen that uses it", press: { key: "j", altKey: true }, before: null, found: null, pending: null },
  { name: "what somebody has dealt with is done", press: { key: "j", defaultPrevented: true }, before: null, found: null, pending: null },
])("$name", ({ press, before, found, pending }) => {
  const event = { metaKey: false, ctrlKey: false, altKey: false, defaultPrevented: false, target: null, ...press };

  expect(matchShortcut(event, SHORTCUTS, before)).toEqual({ found, pending });
});

/** Something that stands in an element: as far as the question goes, one whose selector has this in it. */
function inside(part: string) {
  return { closest: (selector: string) => (selector.includes(part) ? {} : null) };
}
