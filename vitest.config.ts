import { defineConfig } from "vitest/config";

/** One project per workspace (its own vite or vitest config is used where it has one) and one per folder of `test`. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: ["packages/*", "apps/*", ...["integration", "trust", "architecture"].map(testProject)],
  },
});

/** Each of these starts processes or databases of its own, hence the patience. */
function testProject(name: string) {
  return { extends: true, test: { name, root: "test", include: [`${name}/**/*.test.ts`], testTimeout: 60_000, hookTimeout: 120_000 } } as const;
}
