// Loaded into a measured process: notes its peak memory when it ends, in kilobytes.
const { appendFileSync } = require("node:fs");

process.on("exit", () => {
  appendFileSync(process.env.BENCH_PEAK_MEMORY, `${process.resourceUsage().maxRSS}\n`);
});
