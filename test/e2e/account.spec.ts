import { expect, type Page } from "@playwright/test";
import { browserTest, DEMO } from "./browserTest.ts";
import { openAccount } from "./openAccount.ts";

browserTest.describe("the account", () => {
  browserTest.beforeEach(({ signIn }) => signIn(DEMO.rep));

  browserTest("says why it has its level, from what, and what would move it", async ({ page, expectAccessible }) => {
    await openAccount(page, 0);
    await expectAccessible();
    await page.getByRole("button", { name: "Inputs" }).click();
    await expect(page.getByText("Spent in the last 12 months")).toBeVisible();
    await expect(page.getByRole("heading", { name: "What would move it" })).toBeVisible();
    await expectAccessible();
  });

  browserTest("breaks the expected value down to lines that add up", async ({ page, expectAccessible }) => {
    await openAccount(page, 0);
    await page.locator("dl").getByRole("button").filter({ hasText: "£" }).click();
    const why = page.getByRole("dialog");
    await expect(why.getByRole("row").last()).toContainText("Together");
    const cents = (
      await why.locator("tbody tr td:last-child span[title]").evaluateAll((cells) => cells.map((cell) => cell.getAttribute("title") ?? ""))
    ).map(centsOf);
    const total = centsOf((await why.locator("tfoot span[title]").getAttribute("title")) ?? "");
    expect(cents.reduce((sum, one) => sum + one, 0)).toBe(total);
    await expectAccessible();
  });

  browserTest("computes the level anew when a budget and a judgement are recorded", async ({ page, expectAccessible }) => {
    await openAccount(page, 1);
    await choose(page, "Record the budget…");
    await page.getByLabel(/^A year, in/).fill("12500");
    await expectAccessible();
    await page.getByRole("dialog").getByRole("button", { name: "Record" }).click();
    await expect(fact(page, "Budget for our category")).toContainText("£12.5k");
    await choose(page, "Judge the resources…");
    await page.getByRole("dialog").getByText("Limited", { exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Record" }).click();
    await expect(fact(page, "Resources, by judgement")).toContainText("Limited");
    await expect(page.locator("section").first()).toContainText("judged");
  });

  browserTest("keeps people, and brings one back who was removed", async ({ page, expectAccessible }) => {
    await openAccount(page, 2);
    await page.getByRole("link", { name: /^People/ }).click();
    await page.getByRole("button", { name: "Add a person" }).click();
    await page.getByLabel("Name").fill("Nora Blake");
    await page.getByLabel("Email").fill("nowhere");
    await page.getByRole("dialog").getByRole("button", { name: "Add" }).click();
    await expect(page.getByLabel("Email")).toHaveAttribute("aria-invalid", "true");
    await expectAccessible();
    await page.getByLabel("Email").fill("nora@blake.example");
    await page.getByRole("dialog").getByText("4", { exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Add" }).click();
    await expect(page.getByRole("article", { name: "Nora Blake" }).getByRole("img", { name: "Rapport 4 of 5" })).toBeVisible();
    await page.getByRole("button", { name: "Remove Nora Blake" }).click();
    await expect(page.getByRole("article", { name: "Nora Blake" })).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("article", { name: "Nora Blake" })).toBeVisible();
    await expectAccessible();
  });

  browserTest("keeps promises and solves problems", async ({ page, expectAccessible }) => {
    await openAccount(page, 3);
    await page.getByRole("link", { name: /^Promises/ }).click();
    await page.getByRole("button", { name: "Add a promise" }).click();
    await page.getByLabel("What we promised").fill("Send the service quote");
    await page.getByRole("dialog").getByRole("button", { name: "Add" }).click();
    await page.getByRole("checkbox", { name: "Kept: Send the service quote" }).check();
    await expect(page.getByRole("heading", { name: "Kept or broken" })).toBeVisible();
    await expectAccessible();
    await page.getByRole("link", { name: /^Problems/ }).click();
    await page.getByRole("button", { name: "Log a problem" }).click();
    await page.getByLabel("What went wrong").fill("The printer eats small labels");
    await expectAccessible();
    await page.getByRole("dialog").getByRole("button", { name: "Log" }).click();
    await page.getByRole("button", { name: "Solve…" }).last().click();
    await page.getByLabel("Remedy").fill("New roller");
    await page.getByRole("dialog").getByText("3", { exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Solve" }).click();
    await expect(page.getByText("effort 3 of 7").first()).toBeVisible();
  });

  browserTest("records a competitor's product from its row, and takes it back", async ({ page, expectAccessible }) => {
    await openAccount(page, 4);
    await page
      .locator("tr[data-state=open]")
      .first()
      .getByRole("button", { name: /^Record / })
      .click();
    await page.getByRole("menuitem", { name: "It has a competitor’s…" }).click();
    await page
      .getByRole("textbox", { name: "Competitor" })
      .or(page.getByRole("combobox", { name: "Competitor" }))
      .fill("Newcomer Scales");
    await page.keyboard.press("Tab");
    await expectAccessible();
    await page.getByRole("dialog").getByRole("button", { name: "Record" }).click();
    const row = page.locator("tr[data-state=competitor]").filter({ hasText: "Newcomer Scales" });
    await expect(row).toHaveCount(1);
    await page.getByRole("link", { name: /^Competitors/ }).click();
    await expect(page.getByRole("heading", { name: "Newcomer Scales" })).toBeVisible();
    await row.getByRole("button", { name: /^Record / }).click();
    await page.getByRole("menuitem", { name: "Remove the record" }).click();
    await expect(row).toHaveCount(0);
  });

  browserTest("keeps what was typed when somebody else was faster", async ({ page, browser, baseURL }) => {
    const name = await openAccount(page, 5);
    const other = await (await browser.newContext(baseURL === undefined ? {} : { baseURL })).newPage();
    await other.goto(page.url());
    await expect(other).toHaveURL(/sign-in/);
    await other.context().addCookies(await page.context().cookies());
    await other.goto(page.url());
    await other.getByRole("heading", { level: 1, name }).waitFor();
    for (const one of [page, other]) {
      await one.keyboard.press("e");
    }
    await page.getByLabel("Phone").fill("01632 960111");
    await other.getByLabel("Employees").fill("77");
    await other.getByRole("button", { name: "Save" }).click();
    await expect(fact(other, "Employees")).toContainText("77");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("alert")).toContainText("What you wrote is kept");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(fact(page, "Phone")).toContainText("01632 960111");
    await expect(fact(page, "Employees")).toContainText("77");
    await other.context().close();
  });

  browserTest("fits a phone @phone", async ({ page, expectAccessible }) => {
    await openAccount(page, 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    await expectAccessible();
    await page.getByRole("link", { name: /^Competitors/ }).click();
    await expect(page).toHaveURL(/tab=competitors/);
    await expectAccessible();
  });
});

browserTest(
  "a level is challenged by the rep, accepted by the manager, and given back to the rule",
  async ({ page, signIn, expectAccessible }) => {
    await signIn(DEMO.rep);
    await openAccount(page, 6);
    await page.getByRole("button", { name: "Challenge" }).click();
    await page.getByLabel("Reason").fill("They open a second shop in spring.");
    await expectAccessible();
    await page.getByRole("dialog").getByRole("button", { name: "Challenge" }).click();
    await expect(page.getByText("Waits for your manager.")).toBeVisible();
    const address = page.url();
    await page.context().clearCookies();
    await signIn(DEMO.manager);
    await page.goto(address);
    await page.getByRole("button", { name: "Accept…" }).click();
    await expectAccessible();
    await page.getByRole("button", { name: /^Set to/ }).click();
    await expect(page.getByText(/By the rule it would be/)).toBeVisible();
    await page.getByRole("button", { name: "Let the rule decide" }).click();
    await expect(page.getByText(/By the rule it would be/)).toHaveCount(0);
    await expectAccessible();
  },
);

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole("button", { name: /^More for/ }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

function fact(page: Page, word: string) {
  return page
    .locator("dl > div")
    .filter({ has: page.getByText(word, { exact: true }) })
    .last();
}

/** `£1,234.56` to 123456. */
function centsOf(amount: string): number {
  return Math.round(Number(amount.replace(/[^\d.]/g, "")) * 100);
}
