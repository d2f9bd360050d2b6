import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import { EVERYWHERE, HONEST_TESTS, NO_CLOCK, ROUTER_IS_THREE_LINES, STRICT_INPUT } from "./lint/restrictions.mjs";
import { revisitPlugin } from "./lint/revisitPlugin.mjs";

/** Its own types are of an older ESLint. */
const reactHooksPlugin = /** @type {import("eslint").ESLint.Plugin} */ (/** @type {unknown} */ (reactHooks));
const TESTS = ["**/*.test.{ts,tsx}", "test/**/*.ts"];
/** Files whose reader asks for a default export. */
const CONFIGS = ["**/*.config.{ts,mjs}", "*.mjs", "test/integration/startTestPostgres.ts"];
const SERVER_SIDE = ["packages/**/*.ts", "apps/server/**/*.ts"];

export default defineConfig(
  { ignores: ["**/dist/", "**/generated/", "**/coverage/", "**/locales/*.ts", "reports/", "**/test-results/", "**/.turbo/"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" }, plugins: { revisit: revisitPlugin } },
  js.configs.recommended,
  tseslint.configs.strict,
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      curly: "error",
      eqeqeq: "error",
      "max-lines": ["error", 200],
      "max-lines-per-function": ["error", 50],
      "max-params": ["error", 3],
      "no-restricted-syntax": ["error", ...EVERYWHERE],
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx", "eslint-disable", "oxlint-disable"], location: "anywhere" }],
      "revisit/callers-first": "error",
      "revisit/folder-is-a-word": "error",
      "revisit/no-barrel": "error",
      "no-restricted-imports": ["error", { paths: byFunction() }],
    },
  },
  {
    files: SERVER_SIDE,
    ignores: ["**/safeFetch.ts", ...TESTS],
    rules: {
      "no-restricted-globals": ["error", { name: "fetch", message: "Everything that leaves the server goes through safeFetch." }],
      "no-restricted-imports": ["error", { paths: [...byFunction(), ...otherWaysOut()] }],
    },
  },
  { files: ["packages/{domain,data}/**/*.ts"], ignores: TESTS, rules: { "revisit/docstring": "error" } },
  { files: ["packages/{domain,connectors}/**/*.ts"], rules: { "no-restricted-syntax": ["error", ...EVERYWHERE, ...NO_CLOCK] } },
  { files: ["packages/domain/**/*.ts"], ignores: TESTS, rules: { "no-restricted-globals": ["error", ...outsideWorld()] } },
  { files: ["packages/api/**/*.ts"], rules: { "no-restricted-syntax": ["error", ...EVERYWHERE, ...NO_CLOCK, ...STRICT_INPUT] } },
  {
    files: ["packages/api/src/**/*[rR]outer.ts"],
    rules: { "no-restricted-syntax": ["error", ...EVERYWHERE, ...NO_CLOCK, ...STRICT_INPUT, ...ROUTER_IS_THREE_LINES] },
  },
  {
    files: ["apps/web/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooksPlugin },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "revisit/effect-reason": "error",
      "no-restricted-imports": [
        "error",
        { paths: [...byFunction(), { name: "zod", message: "`zod/mini` in what ships to phones: 5 kB, not 23." }] },
      ],
    },
  },
  {
    files: TESTS,
    rules: {
      "no-restricted-syntax": ["error", ...EVERYWHERE, ...HONEST_TESTS],
      "max-lines": "off",
      "max-lines-per-function": "off",
      "revisit/callers-first": "off",
      // an assertion that is wrong fails the test, which is what it is for
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  // an index into a typed array within its length is a number; asking each time doubles the solver's inner loop
  { files: ["packages/domain/src/plan/*.ts"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
  {
    files: ["packages/{domain,api}/**/*.test.ts"],
    rules: { "no-restricted-syntax": ["error", ...EVERYWHERE, ...HONEST_TESTS, ...NO_CLOCK] },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: { globals: { console: "readonly", performance: "readonly", process: "readonly", URL: "readonly" } },
  },
  {
    files: ["apps/web/public/*.js"],
    languageOptions: { globals: { document: "readonly", localStorage: "readonly", matchMedia: "readonly" } },
  },
  {
    files: CONFIGS,
    rules: { "no-restricted-syntax": ["error", ...EVERYWHERE.filter(({ selector }) => selector !== "ExportDefaultDeclaration")] },
  },
);

/** `date-fns` whole costs seconds a test file. */
function byFunction() {
  return ["date-fns", "@date-fns/tz"].map((name) => ({ name, message: `Import by function: ${name}/…` }));
}

function otherWaysOut() {
  return ["node:http", "node:https", "http", "https", "undici"].map((name) => ({
    name,
    allowTypeImports: true,
    message: "Everything that leaves the server goes through safeFetch.",
  }));
}

/** The domain computes; it never asks. */
function outsideWorld() {
  return [
    "process",
    "fetch",
    "crypto",
    "performance",
    "console",
    "setTimeout",
    "setInterval",
    "queueMicrotask",
    "globalThis",
    "window",
    "document",
    "localStorage",
    "navigator",
  ].map((name) => ({ name, message: "The domain computes; it never asks: pass it in." }));
}
