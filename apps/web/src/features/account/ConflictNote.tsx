import { Trans } from "@lingui/react/macro";
import { FormProblem } from "../../ui/FormProblem.tsx";

/** Somebody saved the same thing first: what is kept, and what each button does now. */
export function ConflictNote({ isShown }: { readonly isShown: boolean }) {
  return (
    <FormProblem>
      {isShown && (
        <Trans>
          Somebody changed this while you were writing. What you wrote is kept: save again to put it in place of theirs, or cancel to see
          theirs.
        </Trans>
      )}
    </FormProblem>
  );
}
