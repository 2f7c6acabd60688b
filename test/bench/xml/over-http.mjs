import { fileURLToPath } from "node:url";
import { atLeast } from "../harness/report.mjs";
import { measureServers } from "../receiving/servers.mjs";

const servers = {
  "baowen, node:http": pathOf("servers/baowen.mjs"),
  "hand-written, saxes, node:http": pathOf("servers/hand-written.mjs"),
};

/** Requests a second that are answered over node:http by us and by hand. */
export async function measureXmlOverHttp(effort) {
  const { table, speeds } = await measureServers(servers, pathOf("applications.mjs"), effort);
  const [own, hand] = speeds;
  return {
    table,
    goals: [atLeast("receiving XML over node:http: speed beside hand-written", own / hand, 0.5)],
  };
}

function pathOf(file) {
  return fileURLToPath(new URL(file, import.meta.url));
}
