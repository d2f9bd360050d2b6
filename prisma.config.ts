import { defineConfig } from "prisma/config";

// Prisma's CLI would download a schema engine at every start; generate, format and validate do not need one.
process.env["PRISMA_SCHEMA_ENGINE_BINARY"] ??= process.execPath;

export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env["DATABASE_URL"] ?? "postgresql://localhost/revisit" },
});
