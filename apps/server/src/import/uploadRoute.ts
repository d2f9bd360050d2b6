import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { admit, memberOf } from "@revisit/api/admit";
import type { Member, RequestContext } from "@revisit/api/context";
import { formatMessage } from "@revisit/api/message/formatMessage";
import { assessAll } from "@revisit/data/assessment/assessAll";
import { IMPORT_ORDER } from "@revisit/domain/import/records";
import { RuleError } from "@revisit/domain/errors";
import { ruleSentence } from "@revisit/domain/ruleSentence";
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { ServerParts } from "../http/serverParts.ts";
import { requestContext } from "../trpc/requestContext.ts";
import { type ImportOutcome, runUpload } from "./runImport.ts";

const UPLOAD_LIMIT = 1_073_741_824;

const uploadQuery = z.strictObject({
  importId: z.uuid(),
  file: z.enum(IMPORT_ORDER),
  isLast: z.enum(["yes", "no"]),
  source: z.string().trim().min(1).max(200),
  encoding: z.string().max(40).optional(),
});

type Upload = z.output<typeof uploadQuery>;

/**
 * `POST /imports/upload`: one CSV file as the body, admins only. The files of one import share an `importId` and come in the
 * order in which one refers to another; after the last the accounts are assessed. Answers the report so far.
 */
export async function uploadRoute(server: FastifyInstance, parts: ServerParts): Promise<void> {
  await server.register(async (scope) => {
    scope.addContentTypeParser("text/csv", (_request, payload, done) => {
      done(null, payload);
    });
    scope.post("/imports/upload", { bodyLimit: UPLOAD_LIMIT, config: { takesCsv: true } }, (request, reply) =>
      answer(parts, request, reply),
    );
    await Promise.resolve();
  });
}

async function answer(parts: ServerParts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  try {
    const context = await requestContext(parts, request);
    admit(context, "admin");
    const query = uploadQuery.safeParse(request.query);
    if (!query.success) {
      return await reply
        .code(400)
        .send({ message: "Name the import, the file (territories, people, …), its source, and whether it is the last." });
    }
    const outcome = await store(parts, { context, member: memberOf(context), upload: query.data }, request.body as Readable);

    return await reply.send({
      importId: outcome.importId,
      files: outcome.files,
      failure: outcome.failure === null ? null : formatMessage(outcome.failure),
    });
  } catch (error) {
    return refuse(error, reply);
  }
}

type Storing = { readonly context: RequestContext; readonly member: Member; readonly upload: Upload };

/** By way of a file: a transaction that lost a conflict must be able to read from the start. */
async function store(parts: ServerParts, { context, member, upload }: Storing, body: Readable): Promise<ImportOutcome> {
  const folder = await mkdtemp(join(tmpdir(), "revisit-upload-"));
  const path = join(folder, "upload.csv");
  const run = {
    database: parts.database,
    tenant: { orgId: member.viewer.orgId, personId: member.viewer.personId },
    timeZone: member.organization.timeZone,
    asOf: context.asOf,
    encoding: upload.encoding ?? null,
    isNewOrganization: false,
    onProgress: () => undefined,
  };
  try {
    await pipeline(body, createWriteStream(path, { mode: 0o600 }));
    const file = { file: upload.file, bytes: (await stat(path)).size, open: () => createReadStream(path) as AsyncIterable<Uint8Array> };
    const outcome = await runUpload(run, { importId: upload.importId, source: upload.source, file, isLast: upload.isLast === "yes" });
    if (upload.isLast === "yes" || outcome.failure !== null) {
      await assessAll(run);
    }

    return outcome;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function refuse(error: unknown, reply: FastifyReply): Promise<FastifyReply> {
  if (error instanceof TRPCError) {
    return reply
      .code(getHTTPStatusCodeFromError(error))
      .send({ message: error.code === "UNAUTHORIZED" ? "Sign in first." : "Only an admin may import." });
  }
  if (error instanceof RuleError) {
    return reply.code(409).send({ message: formatMessage(ruleSentence(error.code, error.details)) });
  }
  throw error;
}
