import { setupI18n } from "@lingui/core";
import { expect, it } from "vitest";
import { canSay } from "./canSay.ts";
import { sayMessage } from "./sayMessage.ts";

const message = {
  id: "opportunity.test",
  message: "Can spend {spare} until {until}, {open, plural, one {# product} other {# products}} open.",
  values: { spare: { cents: 1_240_000, currency: "USD" }, until: { day: "2026-12-01" }, open: 2 },
};

it("says money short and days as dates, and both in full where it must be exact", async () => {
  const i18n = await readingI18n();

  expect(sayMessage(i18n, message, "short")).toBe("Can spend $12.4k until 1 Dec, 2 products open.");
  expect(sayMessage(i18n, message, "exact")).toBe("Can spend $12,400.00 until Tuesday 1 December 2026, 2 products open.");
});

it("tells its readers to say it again once an unknown message can be read", async () => {
  const i18n = setupI18n({ locale: "en", messages: { en: {} } });
  const changed = new Promise((resolve) => i18n.on("change", () => resolve("changed")));

  expect(sayMessage(i18n, message, "short")).toBe(message.message);
  await expect(changed).resolves.toBe("changed");
  expect(sayMessage(i18n, message, "short")).toContain("$12.4k");
});

async function readingI18n() {
  const i18n = setupI18n({ locale: "en", messages: { en: {} } });
  const ready = new Promise((resolve) => i18n.on("change", () => resolve(null)));
  canSay(i18n, message);
  await ready;

  return i18n;
}
