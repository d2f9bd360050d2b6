import { defineConfig, type TestProjectConfiguration } from "vitest/config";

/** One project per workspace (its own vite or vitest config is used where it has one) and one per folder of `test`. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: ["packages/*", "apps/*", ...["integration", "trust", "architecture"].map(testProject)],
  },
});

/** These start processes and databases of their own, hence the patience; the rules of the architecture need neither. */
function testProject(name: string): TestProjectConfiguration {
  const globalSetup = name === "architecture" ? [] : [`${import.meta.dirname}/test/integration/startTestPostgres.ts`];

  return {
    extends: true,
    test: { name, root: "test", include: [`${name}/**/*.test.ts`], globalSetup, testTimeout: 60_000, hookTimeout: 120_000 },
  };
}
