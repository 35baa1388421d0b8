import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";
import { fluentParsed } from "./fluent-parsed.ts";
import { inlineStart } from "./inline-start.ts";

export default defineConfig({
  plugins: [fluentParsed(), svelte(), svelteTesting(), inlineStart()],
  // The host serves the built files from its own protocol, so every address is relative.
  base: "./",
  server: { port: 1420, strictPort: true, fs: { allow: [".."] } },
  build: {
    target: ["es2022", "safari16.4", "chrome110"],
    // A preload polyfill and size report buy nothing in a window that has one engine.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    assetsInlineLimit: 0,
  },
  test: {
    environment: "happy-dom",
    include: ["tests/**/*.test.ts"],
    setupFiles: ["tests/setup.ts"],
  },
});
