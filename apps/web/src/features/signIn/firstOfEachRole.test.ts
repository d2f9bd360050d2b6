import { expect, it } from "vitest";
import { firstOfEachRole } from "./firstOfEachRole.ts";

it.each([
  { name: "nobody", people: "", first: "" },
  { name: "two reps and a manager", people: "rep:a rep:b manager:c", first: "rep:a manager:c" },
  { name: "roles that come again later", people: "rep:a admin:b rep:c manager:d admin:e", first: "rep:a admin:b manager:d" },
])("$name", ({ people, first }) => {
  expect(firstOfEachRole(read(people))).toEqual(read(first));
});

function read(text: string) {
  return text === "" ? [] : text.split(" ").map((one) => ({ role: one.split(":")[0]!, name: one.split(":")[1]! }));
}
