import { describe, expect, it } from "vitest";
import { matchingTag } from "./matchingTag.ts";

describe("a need and the tags of a product", () => {
  it.each([
    { name: "the word itself", text: "They want a hanging scale", tags: ["hanging"], tag: "hanging" },
    { name: "whatever the case", text: "HANGING SCALE WANTED", tags: ["Hanging scale"], tag: "Hanging scale" },
    { name: "the word goes on: a plural", text: "two more scales", tags: ["scale"], tag: "scale" },
    { name: "not inside another word", text: "they escalate everything", tags: ["scale"], tag: null },
    { name: "a short tag only as a whole word", text: "labels for the warehouse", tags: ["lab"], tag: null },
    { name: "a short tag as a whole word", text: "for the lab.", tags: ["lab"], tag: "lab" },
    { name: "across a line end", text: "second\n  site opens", tags: ["second site"], tag: "second site" },
    { name: "the first of several", text: "slow repairs and training", tags: ["calibration", "training", "repair"], tag: "training" },
    { name: "an inflected word (Ukrainian)", text: "потрібні підвісні ваги", tags: ["підвісн"], tag: "підвісн" },
    { name: "a script without spaces", text: "他们需要吊秤用于仓库", tags: ["吊秤"], tag: "吊秤" },
    { name: "composed and decomposed letters alike", text: "une caf\u0065\u0301tière", tags: ["cafétière"], tag: "cafétière" },
    { name: "signs are letters to nobody", text: "C++ and a (new) scale?", tags: ["(new)"], tag: "(new)" },
    { name: "no tag", text: "anything", tags: [], tag: null },
    { name: "an empty tag names nothing", text: "anything", tags: [" "], tag: null },
  ])("$name", ({ text, tags, tag }) => {
    expect(matchingTag(text, tags)).toBe(tag);
  });
});
