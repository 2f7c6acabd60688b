import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { temporary } from "../folders.mjs";
import { figure } from "./figure.mjs";

/**
 * Whole processes of Node, start-up included: milliseconds and peak megabytes of each, by name. A candidate has `args` of
 * Node, and what makes its run a cold one in `prepare`.
 */
export async function measureProcesses(candidates, { rounds }) {
  const runs = Object.entries(candidates).map(([name, candidate]) => ({
    name,
    candidate,
    ms: [],
    megabytes: [],
  }));
  for (let round = 0; round < rounds; round++) {
    for (const { candidate, ms, megabytes } of runs) {
      candidate.prepare?.();
      const run = await runNode(candidate.args, candidate);
      ms.push(run.ms);
      megabytes.push(run.megabytes);
    }
  }
  return new Map(
    runs.map(({ name, ms, megabytes }) => [
      name,
      { ms: figure(ms), megabytes: figure(megabytes).median },
    ]),
  );
}

const preload = fileURLToPath(new URL("peak-memory.cjs", import.meta.url));

/** Runs Node. Throws where it fails. Gives its time, its peak memory and what it printed. */
export function runNode(args, { cwd, env } = {}) {
  mkdirSync(temporary, { recursive: true });
  const note = join(temporary, `peak-memory-${process.pid}`);
  rmSync(note, { force: true });
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ["--require", preload, ...args], {
      cwd,
      env: { ...process.env, ...env, BENCH_PEAK_MEMORY: note },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const printed = [];
    child.stdout.on("data", (chunk) => printed.push(chunk));
    child.stderr.on("data", (chunk) => printed.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      const ms = performance.now() - start;
      const out = Buffer.concat(printed).toString();
      if (code === 0) return resolve({ ms, megabytes: peakOf(note), out });
      reject(new Error(`node ${args.join(" ")} ended with ${code}:\n${out.slice(-4000)}`));
    });
  });
}

function peakOf(note) {
  return Math.max(...readFileSync(note, "utf8").trim().split("\n").map(Number)) / 1024;
}
