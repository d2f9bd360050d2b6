import babel from "@rolldown/plugin-babel";
import { getConfig } from "@lingui/conf";
import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const SERVER = `http://127.0.0.1:${process.env["API_PORT"] ?? "3000"}`;
const SERVER_PATHS = ["/api", "/trpc", "/imports"];

// Said, because tests run from the root of the repository, where Lingui would not find its configuration.
const cwd = import.meta.dirname;

/** The browser half. In development it stands before the server of `API_PORT` and passes on what is not its own. */
export default defineConfig({
  plugins: [
    lingui({ cwd }),
    babel({
      include: /\/apps\/web\/src\/.*\.tsx?$/,
      plugins: [["@lingui/babel-plugin-lingui-macro", { linguiConfig: getConfig({ cwd }) }]],
    }),
    react(),
  ],
  build: {
    target: "es2022",
    // A strict Content-Security-Policy: no inline script, and source maps are never served.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    sourcemap: false,
    reportCompressedSize: false,
  },
  server: { host: "127.0.0.1", proxy: Object.fromEntries(SERVER_PATHS.map((path) => [path, { target: SERVER, changeOrigin: true }])) },
  test: { name: "web", include: ["{src,scripts}/**/*.test.{ts,tsx}"] },
});
