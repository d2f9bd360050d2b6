import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";
import { messageExtractor } from "./scripts/messageExtractor.ts";
import babelExtractor from "@lingui/cli/api/extractors/babel";

/** One catalogue for all that a person reads: the macros of the web, and the `Message`s of the domain and the API. */
export default defineConfig({
  sourceLocale: "en",
  locales: ["en"],
  catalogs: [
    {
      path: "<rootDir>/src/app/locales/{locale}",
      include: ["<rootDir>/src", "<rootDir>/../../packages/domain/src", "<rootDir>/../../packages/api/src"],
      exclude: ["**/*.test.ts", "**/*.test.tsx"],
    },
  ],
  extractors: [messageExtractor, babelExtractor],
  format: formatter({ lineNumbers: false, origins: false }),
  orderBy: "message",
});
