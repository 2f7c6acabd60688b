import { drawFrom, type Draw } from "./draw.js";
import { testKeys } from "./keys.js";
import { Points } from "./points.js";
import { randomProtocol } from "./protocol.js";
import { yamlOf } from "./yaml.js";

/** A spec of random protocols as text, one file. */
export function randomSpec(seed: number, protocols: number): string {
  const draw = drawFrom(seed);
  const points = new Points(draw);
  const all = Array.from({ length: protocols }, (_, index) =>
    randomProtocol({ draw, points }, `p${index}`),
  );
  const parts = {
    protocols: Object.assign({}, ...all.map((one) => one.protocols)) as object,
    operations: Object.assign({}, ...all.map((one) => one.operations)) as object,
    types: Object.assign({}, ...all.map((one) => one.types)) as object,
  };
  const credentials = credentialsIn(parts, draw, points);
  return yamlOf({ ...head, credentials, open: points.spec(), ...parts });
}

const head = {
  language: 1,
  provider: "acme",
  title: "Random",
  package: { version: "0.1.0" },
  zone: "Asia/Shanghai",
  parties: { platform: { title: "平台" }, channel: { title: "渠道" } },
  we: "channel",
  documents: { guide: { title: "接口文档" } },
  environments: { test: { url: "https://api.acme.example/open", cite: "guide#1" } },
};

/** Those that something takes; one that nothing does is complained about. */
function credentialsIn(parts: object, draw: Draw, points: Points): object {
  const text = JSON.stringify([parts, points.spec()]);
  const used = Object.keys(testKeys).filter((name) => text.includes(`"${name}"`));
  if (used.includes("desOpen")) {
    points.add("des-bytes", { first: "first8", exact: "exact8" }, draw.pick(["first", "exact"]));
  }
  return Object.fromEntries(
    used.map((name) => [name, { ...testKeys[name]?.spec, title: name, cite: "guide#1" }]),
  );
}
