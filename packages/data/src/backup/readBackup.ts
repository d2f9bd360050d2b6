import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import type { BackupHeader, BackupSection, BackupTrailer } from "./backupFormat.ts";
import { END_OF_ROWS } from "./backupFormat.ts";

export type BackupLine =
  | { readonly kind: "header"; readonly header: BackupHeader }
  | { readonly kind: "section"; readonly section: BackupSection }
  | { readonly kind: "row"; readonly text: string }
  | { readonly kind: "end-of-rows" }
  | { readonly kind: "trailer"; readonly trailer: BackupTrailer; readonly sha256: string };

/** Streams a backup line by line. Whether it is whole shows in its trailer alone: read it through once before believing a row. */
export async function* readBackup(file: string): AsyncGenerator<BackupLine> {
  const sha = createHash("sha256");
  let isInRows = false;
  let isFirst = true;
  for await (const text of linesOf(file)) {
    if (isInRows) {
      isInRows = text !== END_OF_ROWS;
      sha.update(`${text}\n`);
      yield isInRows ? { kind: "row", text } : { kind: "end-of-rows" };
      continue;
    }
    const parsed = JSON.parse(text) as BackupHeader | BackupSection | BackupTrailer;
    if ("end" in parsed) {
      yield { kind: "trailer", trailer: parsed, sha256: sha.digest("hex") };

      return;
    }
    sha.update(`${text}\n`);
    if (isFirst) {
      yield { kind: "header", header: parsed as BackupHeader };
    } else {
      isInRows = true;
      yield { kind: "section", section: parsed as BackupSection };
    }
    isFirst = false;
  }
}

/** By line feed alone, as COPY writes; `readline` would also break at U+2028. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const gunzip = createGunzip();
  source.on("error", (error) => gunzip.destroy(error)).pipe(gunzip);
  gunzip.setEncoding("utf8");
  let rest = "";
  for await (const chunk of gunzip as AsyncIterable<string>) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
}
