import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import { EVERYWHERE, HONEST_TESTS, NO_CLOCK, ROUTER_IS_THREE_LINES, STRICT_INPUT } from "./lint/restrictions.mjs";
import { revisitPlugin } from "./lint/revisitPlugin.mjs";

const TESTS = ["**/*.test.{ts,tsx}", "test/**/*.ts"];
/** Files whose reader asks for a default export. */
const CONFIGS = ["**/*.config.{ts,mjs}", "*.mjs", "test/integration/startTestPostgres.ts"];
const SERVER_SIDE = ["packages/**/*.ts", "apps/server/**/*.ts"];

export default defineConfig(
  { ignores: ["**/dist/", "**/generated/", "**/coverage/", "**/locales/*.ts", "reports/", "**/test-results/", "**/.turbo/"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" }, plugins: { revisit: revisitPlugin } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/unbound-method": "off",
      // a third of the time for what an upgrade shows anyway; and there are no enums, nor classes but errors
      "@typescript-eslint/no-deprecated": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
      curly: "error",
      eqeqeq: "error",
      "max-lines": ["error", 200],
      "max-lines-per-function": ["error", 50],
      "max-params": ["error", 3],
      "no-restricted-syntax": ["error", ...EVERYWHERE],
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx", "eslint-disable"], location: "anywhere" }],
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
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      "react-hooks/exhaustive-deps": "error",
      // warns of what the React Compiler would skip (the virtual list); nothing here is compiled by it
      "react-hooks/incompatible-library": "off",
      "revisit/effect-reason": "error",
      "no-restricted-imports": [
        "error",
        { paths: [...byFunction(), { name: "zod", message: "`zod/mini` in what ships to phones: 5 kB, not 23." }] },
      ],
      // a route that redirects throws what the router gives it
      "@typescript-eslint/only-throw-error": "off",
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
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { console: "readonly", process: "readonly", performance: "readonly" } },
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
