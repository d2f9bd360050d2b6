export type SignInAnswer = "in" | "wrong" | "too_many" | "offline" | "failed";

const ANSWERS: Readonly<Record<number, SignInAnswer>> = { 400: "wrong", 401: "wrong", 403: "wrong", 422: "wrong", 429: "too_many" };

/** Asks the server for a session cookie. Which of the two was wrong is not told, by design. */
export async function signIn(email: string, password: string): Promise<SignInAnswer> {
  try {
    const response = await fetch("/api/auth/sign-in/email", {
      method: "POST",
      headers: { "content-type": "application/json", "x-app-request": "1" },
      body: JSON.stringify({ email, password }),
    });

    return response.ok ? "in" : (ANSWERS[response.status] ?? "failed");
  } catch {
    return "offline";
  }
}
