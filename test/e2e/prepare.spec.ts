import { expect } from "@playwright/test";
import { browserTest, DEMO } from "./browserTest.ts";
import { openAccount } from "./openAccount.ts";

browserTest.describe("the preparation sheet", () => {
  browserTest.beforeEach(async ({ page, signIn }) => {
    await signIn(DEMO.rep);
    await openAccount(page, 8);
    await page.getByRole("link", { name: "Prepare review" }).click();
  });

  browserTest("has what is known and what to say, within reach of all @phone", async ({ page, expectAccessible }) => {
    for (const part of [
      "We promised",
      "Open problems",
      "Last answers",
      "Competitors seen",
      "To open",
      "Perception",
      "Needs",
      "Competition",
    ]) {
      await expect(page.getByRole("heading", { name: part, exact: true })).toBeVisible();
    }
    await expect(page.getByText("If reluctant")).toBeVisible();
    await expect(page.locator("article")).not.toContainText(/\{\w+\}/);
    await expectAccessible();
  });

  browserTest("says why the level is what it is, with the inputs", async ({ page, expectAccessible }) => {
    await page.locator("article header").getByRole("button").click();
    const why = page.getByRole("dialog");
    await expect(why.getByText("Products that fit", { exact: true })).toBeVisible();
    await expectAccessible();
  });

  browserTest("prints on one page, without buttons", async ({ page }) => {
    await expect(page.getByRole("heading", { name: "To open" })).toBeVisible();
    const printed = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(printed.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("button", { name: "Start review" })).toBeHidden();
    await expect(page.getByRole("navigation")).toHaveCount(0);
  });

  browserTest("leads to the live review", async ({ page }) => {
    await page.getByRole("button", { name: "Start review" }).click();
    await expect(page).toHaveURL(/\/reviews\/[0-9a-f-]{36}$/);
    await page.goBack();
    await expect(page.getByRole("link", { name: "Continue the review" })).toBeVisible();
  });
});
