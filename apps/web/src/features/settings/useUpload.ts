import { useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { newId } from "../../client/newId.ts";
import type { ImportFileRow } from "@revisit/api/imports/views";
import type { ChosenFile } from "./chosenFiles.ts";
import { sendFile, type SendAnswer } from "./sendFile.ts";

export type UploadState = {
  /** the file on its way; null: none */
  readonly at: number | null;
  /** of that file, 0 to 1 */
  readonly share: number;
  /** the files the server took, as it reports them */
  readonly taken: readonly ImportFileRow[];
  /** why it stopped */
  readonly problem: string | null;
};

export type UploadChoice = { readonly source: string; readonly encoding: string | null };

const BEFORE: UploadState = { at: null, share: 0, taken: [], problem: null };

/** Sends the files of an import one after the other and opens the report; stops at the first that fails and says what was taken. */
export function useUpload(files: readonly ChosenFile[], { source, encoding }: UploadChoice) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [state, setState] = useState(BEFORE);
  const [importId, setImportId] = useState(newId);
  const whyStopped = (answer: SendAnswer): string | null => {
    switch (answer.kind) {
      case "taken":
        return answer.failure;
      case "refused":
        return answer.sentence ?? t`The server did not take this file. Try again in a moment.`;
      case "unreachable":
        return t`The connection was lost. Rows that were taken stay taken, and sending a file again changes nothing twice: start again when you are online.`;
    }
  };
  const start = async () => {
    setState({ ...BEFORE, at: 0 });
    for (const [at, { name, file }] of files.entries()) {
      setState((now) => ({ ...now, at, share: 0 }));
      const sent = { importId, file: name, body: file, source, isLast: at === files.length - 1, encoding };
      const answer = await sendFile(sent, (share) => setState((now) => ({ ...now, share })));
      const problem = whyStopped(answer);
      if (answer.kind === "taken") {
        setState((now) => ({ ...now, taken: answer.files }));
      }
      if (problem !== null) {
        setState((now) => ({ ...now, at: null, problem }));
        // A broken file ended that import: what comes next is another one.
        setImportId(newId());
        await queryClient.invalidateQueries();

        return;
      }
    }
    await queryClient.invalidateQueries();
    await navigate({ to: "/settings/imports/$importId", params: { importId } });
  };

  return { ...state, isBusy: state.at !== null, start };
}
