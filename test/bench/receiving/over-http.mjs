import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { figure } from "../harness/figure.mjs";
import { runNode } from "../harness/processes.mjs";
import { atLeast, times } from "../harness/report.mjs";

const servers = {
  "baowen, node:http": "baowen",
  "hand-written, least, node:http": "hand-written",
  "fastify, zod": "fastify-zod",
};

/** Requests a second that servers answer, each in a process of its own beside the one that sends. */
export async function measureOverHttp({ messages, httpRounds }) {
  const runs = new Map(Object.keys(servers).map((name) => [name, []]));
  for (let round = 0; round < httpRounds; round++) {
    for (const [name, file] of Object.entries(servers)) {
      runs.get(name).push(await measureServer(file, messages));
    }
  }
  const rows = [...runs].map(([name, each]) => [name, middle(each)]);
  const [[, own], [, hand], [, usual]] = rows;
  return {
    table: {
      title: "over HTTP, 32 connections from a second process",
      columns: ["", "requests a second", "× hand-written", "p50", "p99"],
      rows: rows.map(([name, { perSecond, p50, p99 }]) => [
        name,
        Math.round(perSecond).toLocaleString("en"),
        times(perSecond / hand.perSecond),
        `${p50.toFixed(2)} ms`,
        `${p99.toFixed(2)} ms`,
      ]),
    },
    goals: [
      speedGoal("the least by hand", own, hand, 0.85),
      speedGoal("fastify and zod", own, usual, 1),
    ],
  };
}

function speedGoal(beside, own, other, least) {
  const speed = own.perSecond / other.perSecond;
  return atLeast(`receiving over node:http: speed beside ${beside}`, speed, least);
}

function middle(runs) {
  const median = (name) => figure(runs.map((run) => run[name])).median;
  return { perSecond: median("perSecond"), p50: median("p50"), p99: median("p99") };
}

/** A fresh server, so that none remembers what it was sent before. */
async function measureServer(name, messages) {
  const server = fork(pathOf(`servers/${name}.mjs`), { stdio: "inherit" });
  try {
    const [port] = await once(server, "message");
    const { out } = await runNode([pathOf("load.mjs"), String(port), String(messages)]);
    return JSON.parse(out);
  } finally {
    server.kill();
    await once(server, "exit");
  }
}

function pathOf(file) {
  return fileURLToPath(new URL(file, import.meta.url));
}
