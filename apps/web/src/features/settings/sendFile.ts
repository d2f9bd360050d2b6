import type { ImportFileRow } from "@revisit/api/imports/views";
import type { ImportFile } from "@revisit/domain/import/records";

export type Sent = {
  readonly importId: string;
  readonly file: ImportFile;
  readonly body: File;
  readonly source: string;
  readonly isLast: boolean;
  /** a label of the Encoding Standard; null: the server finds out */
  readonly encoding: string | null;
};

/** `taken`: the report so far; `refused`: the server's sentence; `unreachable`: it never answered, and nobody knows what it took */
export type SendAnswer =
  | { readonly kind: "taken"; readonly files: readonly ImportFileRow[]; readonly failure: string | null }
  | { readonly kind: "refused"; readonly sentence: string | null }
  | { readonly kind: "unreachable" };

const OK = 200;

/** Sends one CSV file of an import. By XMLHttpRequest: `fetch` can't tell how much has gone out. */
export function sendFile(sent: Sent, onProgress: (share: number) => void): Promise<SendAnswer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", addressOf(sent));
    request.setRequestHeader("content-type", "text/csv");
    request.setRequestHeader("x-app-request", "1");
    request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total));
    request.addEventListener("load", () => resolve(answerOf(request)));
    request.addEventListener("error", () => resolve({ kind: "unreachable" }));
    request.send(sent.body);
  });
}

function addressOf({ importId, file, source, isLast, encoding }: Sent): string {
  const query = new URLSearchParams({ importId, file, source, isLast: isLast ? "yes" : "no", ...(encoding === null ? {} : { encoding }) });

  return `/imports/upload?${query.toString()}`;
}

function answerOf({ status, responseText }: XMLHttpRequest): SendAnswer {
  const said = parsed(responseText);
  if (status === OK && said.files !== undefined) {
    return { kind: "taken", files: said.files, failure: said.failure ?? null };
  }

  return { kind: "refused", sentence: said.message ?? null };
}

type Said = { readonly files?: readonly ImportFileRow[]; readonly failure?: string | null; readonly message?: string };

/** A proxy before the server may answer with a page of its own. */
function parsed(text: string): Said {
  try {
    return JSON.parse(text) as Said;
  } catch {
    return {};
  }
}
