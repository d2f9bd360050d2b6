import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository; every launcher works from there, wherever it was called. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));
