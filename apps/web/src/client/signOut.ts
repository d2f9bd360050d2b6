/** Ends the session and forgets what this browser read. A whole reload, so that nothing of the former reader stays in memory. */
export async function signOut(): Promise<void> {
  await fetch("/api/auth/sign-out", { method: "POST", headers: { "content-type": "application/json", "x-app-request": "1" }, body: "{}" });
  window.location.assign("/sign-in");
}
