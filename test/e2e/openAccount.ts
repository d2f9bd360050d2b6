import type { Page } from "@playwright/test";

/** One of the signed-in person's accounts, on its own page. @param place - in the ranked list, from 0 @returns its name */
export async function openAccount(page: Page, place: number): Promise<string> {
  await page.goto("/accounts");
  const link = page.locator("main a[href^='/accounts/']").nth(place);
  await page.goto((await link.getAttribute("href")) ?? "");
  const heading = page.getByRole("heading", { level: 1 });
  await page.getByRole("link", { name: "Prepare review" }).waitFor();

  return (await heading.textContent()) ?? "";
}
