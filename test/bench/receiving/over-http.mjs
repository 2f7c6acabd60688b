import { fileURLToPath } from "node:url";
import { atLeast } from "../harness/report.mjs";
import { measureServers } from "./servers.mjs";

const servers = {
  "baowen, node:http": pathOf("servers/baowen.mjs"),
  "hand-written, least, node:http": pathOf("servers/hand-written.mjs"),
  "fastify, zod": pathOf("servers/fastify-zod.mjs"),
};

/** Requests a second that are answered over node:http by us and by others. */
export async function measureOverHttp(effort) {
  const { table, speeds } = await measureServers(servers, pathOf("notices.mjs"), effort);
  const [own, hand, usual] = speeds;
  return {
    table,
    goals: [
      speedGoal("the least by hand", own / hand, 0.85),
      speedGoal("fastify and zod", own / usual, 1),
    ],
  };
}

function speedGoal(beside, speed, least) {
  return atLeast(`receiving over node:http: speed beside ${beside}`, speed, least);
}

function pathOf(file) {
  return fileURLToPath(new URL(file, import.meta.url));
}
