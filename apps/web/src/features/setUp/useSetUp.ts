import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useChange } from "../../client/useChange.ts";
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
  const create = useChange(trpc.setup.create.mutationOptions(), {
    onDone: () => void entry.run(fields.email.trim(), fields.password),
    onFailed: (failure) => {
      setErrors(failure.fields);
      setProblem(words(failure).title);

      return true;
    },
  });
  const submit = () => {
    const found = check(fields);
    setErrors(found);
    setProblem(null);
    if (Object.keys(found).length === 0) {
      create.run({ ...fields, organization: fields.organization.trim(), name: fields.name.trim(), email: fields.email.trim() });
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
