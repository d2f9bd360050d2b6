import { expect, it } from "vitest";
import { backOf } from "./searchValues.ts";

it.each([
  { back: "/accounts?q=a", goes: true },
  { back: "/", goes: true },
  { back: "//evil.test", goes: false },
  { back: "/\\evil.test", goes: false },
  { back: "https://evil.test", goes: false },
  { back: "javascript:alert(1)", goes: false },
  { back: ["/a", "/b"], goes: false },
])("after sign-in $back is followed: $goes", ({ back, goes }) => {
  expect(backOf({ back })).toEqual(goes ? { back } : {});
});
