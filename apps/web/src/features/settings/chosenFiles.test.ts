import { describe, expect, it } from "vitest";
import { chosenFiles } from "./chosenFiles.ts";

describe("the files of a folder", () => {
  it.each([
    {
      name: "come in the order of their references",
      given: ["reviews.csv", "accounts.csv", "territories.csv"],
      known: ["territories", "accounts", "reviews"],
      others: [],
    },
    { name: "are known in any case", given: ["Accounts.CSV"], known: ["accounts"], others: [] },
    {
      name: "are named where they are not read",
      given: ["accounts.csv", "notes.txt", "accounts.xlsx"],
      known: ["accounts"],
      others: ["notes.txt", "accounts.xlsx"],
    },
    { name: "may be none", given: [], known: [], others: [] },
  ])("$name", ({ given, known, others }) => {
    const chosen = chosenFiles(given.map((name) => new File(["a\n"], name)));

    expect(chosen.known.map(({ name }) => name)).toEqual(known);
    expect(chosen.others).toEqual(others);
  });
});
