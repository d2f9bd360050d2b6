import { generateOpenApiDocument, type OpenApiRouter } from "trpc-to-openapi";
import { restAppRouter } from "./restAppRouter.ts";

/** The one address whose body is no JSON: the files of the CSV folder, each in a part of its own. */
const IMPORT = {
  operationId: "imports-create",
  summary: "Import files of the CSV folder (accounts.csv, purchases.csv, …); repeating it changes nothing",
  tags: ["imports"],
  security: [{ key: [] }],
  requestBody: {
    required: true,
    content: {
      "multipart/form-data": { schema: { type: "object" as const, additionalProperties: { type: "string" as const, format: "binary" } } },
    },
  },
  responses: { 201: { description: "The import's report, as GET /imports/{importId} gives it" } },
};

/** The description of /api/v1 (OpenAPI 3.1), made from its procedures. @param baseUrl - how others reach the server */
export function openApiDocument(baseUrl: string) {
  // the generator's type of a router leaves out that meta may be narrower than a record
  const document = generateOpenApiDocument(restAppRouter as unknown as OpenApiRouter, {
    title: "Revisit",
    version: "1",
    description: "Account reviews: who deserves time, when, what to ask, what was learnt, what to recommend.",
    baseUrl: `${baseUrl}/api/v1`,
    securitySchemes: { key: { type: "http", scheme: "bearer", bearerFormat: "rv_<organization>_<secret>" } },
  });

  return { ...document, paths: { ...document.paths, "/imports": { post: IMPORT } } };
}
