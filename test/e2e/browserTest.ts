import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";

const PASSWORD = "revisit-demo";
const RULES = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];

/** People of the demo organization, by what they are. */
export const DEMO = {
  rep: "anna.morgan@larkfield.example",
  otherRep: "claire.dunn@larkfield.example",
  manager: "helen.marsh@larkfield.example",
  admin: "rosa.lind@larkfield.example",
} as const;

type BrowserFixtures = {
  /** Signs the page in as one of the demo's people. */
  readonly signIn: (email: string) => Promise<void>;
  /** Nothing on the page breaks WCAG 2.2 AA as far as axe can see. */
  readonly expectAccessible: () => Promise<void>;
};

/** Playwright's test, with the ways in and the checks that every journey needs. */
export const browserTest = test.extend<BrowserFixtures>({
  signIn: async ({ page }, use) => {
    await use((email) => signIn(page, email));
  },
  expectAccessible: async ({ page }, use) => {
    await use(() => expectAccessible(page));
  },
});

/** Through the server's door, not the form: that has a test of its own. */
async function signIn(page: Page, email: string): Promise<void> {
  await page.goto("/sign-in");
  const status = await page.evaluate(
    async (body) =>
      (
        await fetch("/api/auth/sign-in/email", {
          method: "POST",
          headers: { "content-type": "application/json", "x-app-request": "1" },
          body,
        })
      ).status,
    JSON.stringify({ email, password: PASSWORD }),
  );
  expect(status).toBe(200);
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([]);
}
