import babel from "@rolldown/plugin-babel";
import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import postcssPreset from "postcss-preset-mantine";
import { defineConfig } from "vitest/config";

const SERVER = `http://127.0.0.1:${process.env["API_PORT"] ?? "3000"}`;
const SERVER_PATHS = ["/api", "/trpc", "/imports"];

/** The browser half. In development it stands before the server of `API_PORT` and passes on what is not its own. */
export default defineConfig({
  plugins: [
    lingui({ cwd: import.meta.dirname }),
    babel({ include: /\/apps\/web\/src\/.*\.tsx?$/, plugins: ["@lingui/babel-plugin-lingui-macro"] }),
    react(),
  ],
  css: { postcss: { plugins: [postcssPreset()] } },
  build: {
    target: "es2022",
    // A strict Content-Security-Policy: no inline script, and source maps are never served.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    sourcemap: false,
    reportCompressedSize: false,
  },
  server: { host: "127.0.0.1", proxy: Object.fromEntries(SERVER_PATHS.map((path) => [path, { target: SERVER, changeOrigin: true }])) },
  test: { name: "web", include: ["src/**/*.test.ts", "src/**/*.test.tsx"] },
});
