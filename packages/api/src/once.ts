import { createHash } from "node:crypto";
import { RuleError } from "@revisit/domain/errors";
import { canonicalJson } from "./canonicalJson.ts";
import type { ProcedureContext } from "./procedures.ts";

/** `body` has a `mutationId`: the builder's input type sees to it. */
export type Asked<Output> = {
  readonly action: string;
  readonly body: unknown;
  /** what the receipt keeps of the answer: all of it, but for a secret that is shown once */
  readonly keep?: ((output: Output) => unknown) | undefined;
};

/**
 * Does a mutation once for its id: the same again gets the stored answer. Receipt, audit entry and effect are of one
 * transaction.
 *
 * @throws {RuleError} `mutation_reused` where the id was somebody else's, another procedure's, or came with another body
 */
export async function once<Output>(context: ProcedureContext, asked: Asked<Output>, mutate: () => Promise<Output>): Promise<Output> {
  const { mutationId } = asked.body as { mutationId: string };
  const bodyHash = createHash("sha256")
    .update(`${asked.action} ${canonicalJson(withoutPassword(asked.body))}`)
    .digest("base64url");
  const claim = await context.receipts.claim({ mutationId, bodyHash, at: context.asOf });

  if (claim.state === "reused") {
    throw new RuleError("mutation_reused");
  }
  if (claim.state === "answered") {
    return claim.response as Output;
  }
  const response = await mutate();

  await context.receipts.answer({
    mutationId,
    response: asked.keep ? asked.keep(response) : response,
    at: context.asOf,
    action: asked.action,
    entityId: entityIdOf(asked.body),
    requestId: context.requestId,
  });

  return response;
}

/** A fast hash of a password would be a way to guess it. */
function withoutPassword(body: unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body as Record<string, unknown>).filter(([name]) => name !== "password"));
}

/** The first id of the body beside the mutation's own: by convention the thing it is about. */
function entityIdOf(body: unknown): string | null {
  const found = Object.entries(body as Record<string, unknown>).find(
    ([name, value]) => name !== "mutationId" && name.endsWith("Id") && typeof value === "string",
  );

  return found ? (found[1] as string) : null;
}
