import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pipeline } from "node:stream/promises";
import multipart, { type MultipartFile } from "@fastify/multipart";
import type { IdentifiedKey } from "@revisit/data/entrance/identifyKey";
import { CsvFileError } from "@revisit/connectors/csvFolder/CsvFileError";
import { openCsvFolder } from "@revisit/connectors/csvFolder/csvFolder";
import { assessAll } from "@revisit/data/assessment/assessAll";
import { formatMessage } from "@revisit/api/message/formatMessage";
import { TRPC_CODE } from "@revisit/api/errors";
import { RuleError } from "@revisit/domain/errors";
import { TRPCError } from "@trpc/server";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { ServerParts } from "../http/serverParts.ts";
import { runImport } from "../import/runImport.ts";
import { callRest, failed, restContext, sendRest, type RestAnswer } from "./callRest.ts";

const MOST_FILES = 20;
const LARGEST_FILE = 1_073_741_824;

/** `POST /api/v1/imports`: files of the CSV folder as `multipart/form-data`, imported and assessed before the answer. */
export async function importRoute(server: FastifyInstance, parts: ServerParts): Promise<void> {
  await server.register(async (scope) => {
    await scope.register(multipart, { limits: { files: MOST_FILES, fileSize: LARGEST_FILE, fields: 0 } });
    scope.post("/api/v1/imports", async (request, reply) => sendRest(reply, await answer(parts, request)));
  });
}

async function answer(parts: ServerParts, request: FastifyRequest): Promise<RestAnswer> {
  const folder = await mkdtemp(join(tmpdir(), "revisit-import-"));

  try {
    const { key, asOf } = await restContext(parts, request);
    const importId = await importInto(parts, admittedAdmin(key), { folder, asOf, request });
    const report = await callRest(parts, request, { path: "imports.get", input: { importId } });

    return { ...report, status: report.status === 200 ? 201 : report.status };
  } catch (error) {
    return error instanceof CsvFileError ? unusable(error, request.id) : failed(request, asAnswer(error));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function admittedAdmin(key: IdentifiedKey | null): IdentifiedKey {
  if (!key) {
    throw new TRPCError({ code: "UNAUTHORIZED" });
  }
  if (key.viewer.role !== "admin") {
    throw new TRPCError({ code: "FORBIDDEN" });
  }

  return key;
}

type Received = { readonly folder: string; readonly asOf: Date; readonly request: FastifyRequest };

async function importInto(
  parts: ServerParts,
  { viewer, organization }: IdentifiedKey,
  { folder, asOf, request }: Received,
): Promise<string> {
  for await (const part of request.files()) {
    await keep(part, folder);
  }
  const run = {
    database: parts.database,
    tenant: { orgId: viewer.orgId, personId: viewer.personId },
    timeZone: organization.timeZone,
    asOf,
    encoding: null,
    isNewOrganization: false,
    onProgress: () => undefined,
  };
  const { importId } = await runImport(run, await openCsvFolder(folder), "api");

  await assessAll(run);

  return importId;
}

/** Under its own name and nothing else of what it was called; one that is too large is refused, not cut. */
async function keep(part: MultipartFile, folder: string): Promise<void> {
  await pipeline(part.file, createWriteStream(join(folder, basename(part.filename)), { mode: 0o600 }));
  if (part.file.truncated) {
    throw new TRPCError({ code: "PAYLOAD_TOO_LARGE" });
  }
}

function unusable({ said }: CsvFileError, requestId: string): RestAnswer {
  return { status: 400, body: { code: "file_not_usable", message: formatMessage(said), fields: {}, requestId } };
}

function asAnswer(error: unknown): unknown {
  return error instanceof RuleError ? new TRPCError({ code: TRPC_CODE[error.code], cause: error }) : error;
}
