import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { LeakReporter } from "./test/support/leak-reporter.js";

const runtime = fileURLToPath(new URL("generated/runtime/src", import.meta.url));

export default defineConfig({
  // Tests import generated packages by their sources, which need the runtime's: nothing has to be built before.
  resolve: {
    alias: [
      { find: /^@baowen\/runtime$/, replacement: `${runtime}/index.ts` },
      { find: /^@baowen\/runtime\/(adapters\/.*|samples|zh)$/, replacement: `${runtime}/$1.ts` },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    // The consumer runs by itself, and what the bench installs brings tests of its own.
    exclude: ["test/consumer/**", "test/bench/**"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What vitest has by itself, and what looks for keys in it.
    reporters: [
      "default",
      ...(process.env["GITHUB_ACTIONS"] === "true" ? ["github-actions"] : []),
      new LeakReporter(),
    ],
    // Test files share what they import: nothing in the program keeps state between calls.
    isolate: false,
    maxWorkers: 2,
  },
});
