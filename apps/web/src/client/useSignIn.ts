import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { signIn, type SignInAnswer } from "./signIn.ts";

/** Signs in and goes where one was going; until then tells how it stands. */
export function useSignIn(back: string | undefined) {
  const queryClient = useQueryClient();
  const router = useRouter();
  const [answer, setAnswer] = useState<SignInAnswer | "asking" | null>(null);
  const run = async (email: string, password: string) => {
    setAnswer("asking");
    const answered = await signIn(email, password);
    setAnswer(answered);
    if (answered === "in") {
      queryClient.clear();
      router.history.push(back ?? "/");
    }
  };

  return { answer, run };
}
