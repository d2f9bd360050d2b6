import { useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { failureOf } from "../../client/failureOf.ts";
import { useFailureWords } from "../../client/useFailureWords.ts";
import { useSignIn } from "../../client/useSignIn.ts";
import { useTRPC } from "../../client/trpc.ts";
import { useFields } from "../../ui/useFields.ts";

const SHORTEST_PASSWORD = 10;

type Errors = Partial<Record<"organization" | "currency" | "timeZone" | "name" | "email" | "password", string>>;

/** The fields of the first run, what is wrong with them, and the way in. */
export function useSetUp() {
  const trpc = useTRPC();
  const words = useFailureWords();
  const check = useCheck();
  const [problem, setProblem] = useState<string | null>(null);
  const [errors, setErrors] = useState<Errors>({});
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const { fields, of } = useFields<SetUpFields>({ organization: "", currency: "USD", timeZone, name: "", email: "", password: "" });
  const entry = useSignIn(undefined);
  const create = useMutation(
    trpc.setup.create.mutationOptions({
      onSuccess: () => void entry.run(fields.email.trim(), fields.password),
      onError: (error) => {
        const failure = failureOf(error);
        setErrors(failure.fields);
        setProblem(words(failure).title);
      },
    }),
  );
  const submit = () => {
    const found = check(fields);
    setErrors(found);
    setProblem(null);
    if (Object.keys(found).length === 0) {
      create.mutate({ ...fields, organization: fields.organization.trim(), name: fields.name.trim(), email: fields.email.trim() });
    }
  };

  return { of, errors, problem, submit, isBusy: create.isPending || entry.answer === "asking" };
}

type SetUpFields = { organization: string; currency: string; timeZone: string; name: string; email: string; password: string };

function useCheck(): (fields: SetUpFields) => Errors {
  const { t } = useLingui();

  return ({ organization, name, email, password }) => ({
    ...(organization.trim() === "" ? { organization: t`Say what the organization is called.` } : {}),
    ...(name.trim() === "" ? { name: t`Say your name.` } : {}),
    ...(/^\S+@\S+\.\S+$/.test(email.trim()) ? {} : { email: t`This is not an e-mail address.` }),
    ...(password.length < SHORTEST_PASSWORD ? { password: t`At least ${SHORTEST_PASSWORD} characters.` } : {}),
  });
}
