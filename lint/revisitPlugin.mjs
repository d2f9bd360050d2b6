import { callersFirst } from "./rules/callersFirst.mjs";
import { docstring } from "./rules/docstring.mjs";
import { effectReason } from "./rules/effectReason.mjs";
import { folderIsAWord } from "./rules/folderIsAWord.mjs";
import { noBarrel } from "./rules/noBarrel.mjs";

/** The rules of STYLE.md that no published plugin has. */
export const revisitPlugin = {
  rules: {
    "callers-first": callersFirst,
    docstring,
    "effect-reason": effectReason,
    "folder-is-a-word": folderIsAWord,
    "no-barrel": noBarrel,
  },
};
