import { expect, type Locator, type Page } from "@playwright/test";
import { browserTest, DEMO } from "./browserTest.ts";

function note(page: Page): Locator {
  return page.locator("textarea[data-note]");
}

function saveLine(page: Page): Locator {
  return page.getByRole("status").filter({ hasText: "on this device ·" });
}

/** Begins the first review of a rep's week. @returns its address */
async function startFirst(page: Page): Promise<string> {
  await page.goto("/week");
  await page.locator("main button[aria-haspopup=menu]").first().click();
  await page.getByRole("menuitem", { name: "Record now" }).click();
  await note(page).waitFor();

  return new URL(page.url()).pathname;
}

browserTest(
  "a rep records by keyboard, makes a promise of a note, goes offline and back, and closes with the next review planned",
  async ({ page, context, signIn, expectAccessible }) => {
    await signIn(DEMO.rep);
    const address = await startFirst(page);
    await expectAccessible();

    await browserTest.step("what is typed is on the device, then on the server", async () => {
      await note(page).fill("They like the repairs. We send a quote by Tuesday.");
      await expect(saveLine(page)).toHaveText("saved on this device · online");
      await note(page).evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(23, 49));
      await page.keyboard.press("Alt+2");
      await expect(page.getByLabel("What was found")).toHaveValue("We send a quote by Tuesday");
      await page.keyboard.press("Enter");
      await expect(page.getByText("We send a quote by Tuesday", { exact: true })).toBeVisible();
    });

    await browserTest.step("without a network recording goes on, and is sent afterwards", async () => {
      await context.setOffline(true);
      await note(page).press("Control+Enter");
      await note(page).fill("Said while offline.");
      await expect(saveLine(page)).toHaveText(/offline, \d to send later$/);
      await context.setOffline(false);
      await expect(saveLine(page)).toHaveText("saved on this device · online");
      await page.reload();
      await expect(note(page)).toHaveValue("Said while offline.");
    });

    await page.goto(`${address}/close`);
    await expect(page.getByRole("button", { name: "Close review" })).toBeDisabled();
    await expectAccessible();
    await page.getByRole("button", { name: "Confirm", exact: true }).click();
    await expect(page.getByRole("button", { name: "✓ Confirmed" }).first()).toBeVisible();
    await page.getByRole("button", { name: "Recommend", exact: true }).first().click();
    await page.getByRole("button", { name: "Close review" }).click();
    await expect(page.getByRole("heading", { name: /^Next review proposed for/ })).toBeVisible();
    await expectAccessible();

    await page.getByRole("link", { name: "Read this review" }).click();
    await expect(note(page)).toHaveCount(0);
    await expect(page.getByText("Said while offline.")).toBeVisible();
    await page.getByRole("button", { name: "What came of it?" }).first().click();
    await page.getByRole("menuitem", { name: "Declined" }).click();
    await page.getByLabel("Why?").fill("Not this year");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Declined: Not this year")).toBeVisible();
  },
);

browserTest("two tabs that write one answer keep both texts, side by side", async ({ page, context, signIn }) => {
  await signIn(DEMO.otherRep);
  await startFirst(page);
  const stale = await context.newPage();
  await stale.goto(page.url());
  await note(stale).waitFor();

  await note(page).fill("from the first tab");
  await expect(saveLine(page)).toHaveText("saved on this device · online");
  await page.waitForResponse((response) => response.url().includes("reviews.saveAnswer") && response.ok());
  await note(stale).fill("from the second tab");
  await expect(stale.getByText("Saved elsewhere")).toBeVisible();
  await expect(stale.getByText("from the first tab")).toBeVisible();
  await stale.getByRole("button", { name: "Keep both texts" }).click();
  await expect(note(stale)).toHaveValue("from the first tab\nfrom the second tab");
});
