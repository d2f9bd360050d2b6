import type { TRPCClient } from "@trpc/client";
import type { AppRouter } from "@revisit/api/appRouter";
import type { Attempt, Entry, Receipt } from "./Entry.ts";

type Client = TRPCClient<AppRouter>;

const LONGEST_TRY_MS = 20_000;

/** Sends one entry to its procedure. The inputs were made for them by this very page, or an earlier one of the same person. */
export async function sendEntry(client: Client, kind: Entry["kind"], { input }: Attempt): Promise<Receipt> {
  const options = { signal: AbortSignal.timeout(LONGEST_TRY_MS) };

  switch (kind) {
    case "answer":
      return client.reviews.saveAnswer.mutate(input as Parameters<Client["reviews"]["saveAnswer"]["mutate"]>[0], options);
    case "finding":
      return client.findings.save.mutate(input as Parameters<Client["findings"]["save"]["mutate"]>[0], options);
    case "promise":
      return client.promises.save.mutate(input as Parameters<Client["promises"]["save"]["mutate"]>[0], options);
    case "problem":
      return client.problems.save.mutate(input as Parameters<Client["problems"]["save"]["mutate"]>[0], options);
  }
}
