import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { figure } from "../harness/figure.mjs";
import { runNode } from "../harness/processes.mjs";
import { times } from "../harness/report.mjs";

/**
 * How fast servers answer, each in a process of its own beside the one that sends: `servers` are files by name, the one that
 * the others are compared with second; `messages` is the module that makes what is sent. `speeds` are in the order of `servers`.
 */
export async function measureServers(servers, messages, { messages: count, httpRounds }) {
  const runs = new Map(Object.keys(servers).map((name) => [name, []]));
  for (let round = 0; round < httpRounds; round++) {
    for (const [name, file] of Object.entries(servers)) {
      runs.get(name).push(await measureServer(file, messages, count));
    }
  }
  const rows = [...runs].map(([name, each]) => [name, middle(each)]);
  const [, [, hand]] = rows;
  const table = {
    title: "over HTTP, 32 connections from a second process",
    columns: ["", "requests a second", "× hand-written", "p50", "p99"],
    rows: rows.map(([name, { perSecond, p50, p99 }]) => [
      name,
      Math.round(perSecond).toLocaleString("en"),
      times(perSecond / hand.perSecond),
      `${p50.toFixed(2)} ms`,
      `${p99.toFixed(2)} ms`,
    ]),
  };
  return { table, speeds: rows.map(([, { perSecond }]) => perSecond) };
}

function middle(runs) {
  const median = (name) => figure(runs.map((run) => run[name])).median;
  return { perSecond: median("perSecond"), p50: median("p50"), p99: median("p99") };
}

const load = fileURLToPath(new URL("load.mjs", import.meta.url));

/** A fresh server, so that none remembers what it was sent before. */
async function measureServer(file, messages, count) {
  const server = fork(file, { stdio: "inherit" });
  try {
    const [port] = await once(server, "message");
    const { out } = await runNode([load, messages, String(port), String(count)]);
    return JSON.parse(out);
  } finally {
    server.kill();
    await once(server, "exit");
  }
}
