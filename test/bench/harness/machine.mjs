import { arch, availableParallelism, cpus, release, totalmem, type } from "node:os";

/** What the figures were measured on: `[what, value]`. */
export function describeMachine() {
  return [
    ["processor", `${cpus()[0]?.model.trim() ?? "unknown"} (${arch()})`],
    ["cores", String(availableParallelism())],
    ["memory", `${Math.round(totalmem() / 2 ** 30)} GiB`],
    ["system", `${type()} ${release().split(".", 2).join(".")}`],
    ["Node", process.version],
    ["date", new Date().toISOString().slice(0, 10)],
  ];
}
