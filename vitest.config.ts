import { defineConfig, type TestProjectConfiguration } from "vitest/config";

/** One project per workspace (its own vite or vitest config is used where it has one) and one per folder of `test`. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: ["packages/*", "apps/server", ...["integration", "trust", "architecture"].map(testProject)],
  },
});

/** Each of these starts processes or databases of its own, hence the patience. */
function testProject(name: string): TestProjectConfiguration {
  return {
    extends: true,
    test: { name, root: "test", include: [`${name}/**/*.test.ts`], globalSetup: name === "architecture" ? [] : ["integration/startTestPostgres.ts"], testTimeout: 60_000, hookTimeout: 120_000 },
  };
}
