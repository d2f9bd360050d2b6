import { importRules } from "./lint/importRules.mjs";

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: importRules,
  options: {
    doNotFollow: { path: ["node_modules", "/generated/", "/dist/"] },
    // `import type` is part of the table (types only), so it has to be seen
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
