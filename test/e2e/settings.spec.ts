import { expect, type Page } from "@playwright/test";
import { browserTest, DEMO } from "./browserTest.ts";

const SECTIONS = ["organization", "cadence", "products", "scripts", "people", "territories", "imports", "keys", "audit"];

browserTest.describe("an admin's settings", () => {
  browserTest.beforeEach(async ({ signIn }) => {
    await signIn(DEMO.admin);
  });

  browserTest(
    "refuse an interval of more than a year, and show who changes before a policy is saved",
    async ({ page, expectAccessible }) => {
      await page.goto("/settings/cadence");
      await page.getByRole("button", { name: "Add a policy" }).click();
      const dialog = page.getByRole("dialog");
      await choose(page, "Level", "Low");
      await dialog.getByLabel("Review every").fill("400");
      await expect(dialog.getByText("An interval of 400 days isn’t possible: everyone is reviewed at least once a year.")).toBeVisible();
      await dialog.getByRole("button", { name: "Save the policy" }).click();
      await expect(dialog.getByText("An interval of 400 days isn’t possible")).toBeVisible();

      await dialog.getByLabel("Review every").fill("211");
      await expect(dialog.getByText(/account(s)? gets? another interval/)).toBeVisible();
      await expectAccessible();
      await dialog.getByRole("button", { name: "Save the policy" }).click();
      const saved = page.getByRole("row", { name: /every 211 days/ });
      await expect(saved).toBeVisible();

      await saved.getByRole("button", { name: /^Remove/ }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
      await expect(saved).toHaveCount(0);
    },
  );

  browserTest("import a folder and say which row was not taken, and why", async ({ page, expectAccessible }) => {
    await page.goto("/settings/imports");
    await page.getByRole("button", { name: "Import CSV files" }).click();
    await page
      .locator("input[type=file]")
      .setInputFiles([
        csv("competitors.csv", "name\nNorthern Balance\n"),
        csv("territories.csv", "code,name,climate\nislands,Islands,wet\nno-name,,dry\n"),
        { name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("not for us") },
      ]);
    const files = page.getByRole("list", { name: "Files in the order they are sent" }).getByRole("listitem");
    await expect(files).toHaveText([/territories\.csv/, /competitors\.csv/]);
    await expect(page.getByText("Not read: notes.txt")).toBeVisible();
    await expectAccessible();
    await page.getByRole("dialog").getByRole("button", { name: "Import", exact: true }).click();

    await expect(page.getByRole("heading", { name: "Rejected rows" })).toBeVisible();
    await expect(page.getByText("Columns not known and not read: climate")).toBeVisible();
    const rejected = page.getByRole("list", { name: "Rejected rows" }).getByRole("listitem");
    await expect(rejected).toHaveCount(1);
    await expect(rejected).toContainText("territories.csv, line 3, column name");
    await expect(rejected).toContainText("no-name,,dry");
    await expectAccessible();
  });

  browserTest("take in a new person and give them a password", async ({ page, expectAccessible }) => {
    const email = `nora.${String(Date.now())}@larkfield.example`;
    await page.goto("/settings/people");
    await page.getByRole("button", { name: "Add a person" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Save the person" }).click();
    await expect(dialog.getByText("Say their name.")).toBeVisible();
    await dialog.getByLabel("Name").fill("Nora Field");
    await dialog.getByLabel("E-mail").fill(email);
    await expectAccessible();
    await dialog.getByRole("button", { name: "Save the person" }).click();
    const row = page.getByRole("row", { name: new RegExp(email) });
    await expect(row).toContainText("No password yet");

    await row.getByRole("button", { name: "More for Nora Field" }).click();
    await page.getByRole("menuitem", { name: "Set a password" }).click();
    await page.getByLabel("New password", { exact: true }).fill("a-long-enough-one");
    await page.getByRole("button", { name: "Set the password" }).click();
    await expect(row).toContainText("Can sign in");
  });

  browserTest("tell the author of a script about a closed question, and keep a new version", async ({ page, expectAccessible }) => {
    await page.goto("/settings/scripts");
    await page.getByRole("table", { name: "Scripts" }).getByRole("link").first().click();
    await page.getByLabel("Direct").first().fill("Are you satisfied with us?");
    await expect(page.getByText("Advice:").first()).toBeVisible();
    await expectAccessible();
    await page.getByRole("button", { name: "Save a version" }).click();
    await expect(page.getByText(/Saved as version \d+/)).toBeVisible();
    await expect(page.getByLabel("Direct").first()).toHaveValue("Are you satisfied with us?");
  });

  for (const section of SECTIONS) {
    browserTest(`show ${section} within reach, none of it out of bounds @phone`, async ({ page, expectAccessible }) => {
      await page.goto(`/settings/${section}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
      await expectAccessible();
    });
  }
});

browserTest("a rep is told that settings are for admins", async ({ page, signIn }) => {
  await signIn(DEMO.rep);
  await page.goto("/settings/people");
  await expect(page.getByText("Settings are for admins")).toBeVisible();
});

function csv(name: string, text: string) {
  return { name, mimeType: "text/csv", buffer: Buffer.from(text) };
}

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole("dialog").getByRole("combobox", { name: field }).click();
  await page.getByRole("option", { name: option }).first().click();
}
