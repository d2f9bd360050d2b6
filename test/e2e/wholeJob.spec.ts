import { expect, type Page } from "@playwright/test";
import { adventureWorksFolder } from "../integration/referenceData.ts";
import { browserTest, DEMO } from "./browserTest.ts";
import { companyServer, type CompanyServer } from "./companyServer.ts";

const folder = adventureWorksFolder();

browserTest(
  "on the demo a manager sees the cadence, opens what a figure counts, and looks at a rep's week",
  async ({ page, signIn, expectAccessible }) => {
    await signIn(DEMO.manager);
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1, name: "Cadence" })).toBeVisible();
    await expectAccessible();
    await managerLooks(page, "Anna Morgan");
  },
);

browserTest.describe("AdventureWorks, imported as a company's own data", () => {
  browserTest.skip(folder === null, "the reference data is missing");
  let company: CompanyServer;

  browserTest.beforeAll(async () => {
    browserTest.setTimeout(120_000);
    company = await companyServer(folder ?? "", {
      now: "2013-12-01T09:00:00Z",
      organization: "Adventure Works",
      people: ["rep281@adventure-works.example", "manager.north-america@adventure-works.example"],
    });
  });
  browserTest.afterAll(() => company.stop());

  browserTest("a rep goes from sign-in to the next planned review", async ({ page }) => {
    await enter(page, company, "rep281@adventure-works.example");
    await browserTest.step("sees which accounts deserve time, and why", async () => {
      await page.goto(`${company.address}/accounts`);
      await expect(page.getByText(/^Owns \d+ of \d+ products that fit/).first()).toBeVisible();
    });
    await browserTest.step("opens the first, with its inputs, and prepares", async () => {
      await page.locator("main a[href^='/accounts/']").first().click();
      await expect(page.getByRole("heading", { name: "Whitespace" })).toBeVisible();
      await page.getByRole("link", { name: "Prepare review" }).click();
      await expect(page.getByRole("heading", { name: "To open" })).toBeVisible();
    });
    await browserTest.step("records what the customer says", async () => {
      await page.getByRole("button", { name: "Start review" }).click();
      await page.locator("textarea[data-note]").fill("They like that the bikes arrive built. They ask for helmets.");
      await expect(page.getByRole("status").filter({ hasText: "saved on this device" })).toHaveText("saved on this device · online");
    });
    await browserTest.step("recommends, closes, and sees the next review planned", async () => {
      await page.getByRole("link", { name: "Close review" }).click();
      await page.getByRole("button", { name: "Recommend", exact: true }).first().click();
      await page.getByRole("button", { name: "Close review" }).click();
      await expect(page.getByRole("heading", { name: /^Next review proposed for/ })).toBeVisible();
    });
  });

  browserTest("a manager sees the cadence of the territories", async ({ page }) => {
    await enter(page, company, "manager.north-america@adventure-works.example");
    await expect(page.getByRole("heading", { level: 1, name: "Cadence" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Canada" })).toBeVisible();
    await managerLooks(page, "Sales rep 284");
  });
});

/** Every figure opens what it counts; a rep's name opens their week. */
async function managerLooks(page: Page, rep: string): Promise<void> {
  const line = page.getByRole("row").filter({ hasText: rep });
  const accounts = (await line.getByRole("cell").nth(1).textContent()) ?? "";
  await line.getByRole("cell").nth(1).getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1, name: "Accounts" })).toBeVisible();
  await expect(page.getByRole("banner").or(page.locator("main header")).first()).toContainText(accounts);
  await page.goBack();
  await page.getByRole("row").filter({ hasText: rep }).getByRole("link", { name: rep }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Week of ${rep}` })).toBeVisible();
}

/** By the form, as a person does. */
async function enter(page: Page, company: CompanyServer, email: string): Promise<void> {
  await page.goto(`${company.address}/sign-in`);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(company.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}
