import type { Command } from "./command.js";

/** All commands, in the order of `baowen --help`. Each is loaded when it is called: the others' code is not waited for. */
const loaders: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import("./init.js")).init,
  import: async () => (await import("./import.js")).importDocuments,
  generate: async () => (await import("./generate.js")).generate,
  check: async () => (await import("./check.js")).check,
  diff: async () => (await import("./diff.js")).diff,
  drift: async () => (await import("./drift.js")).drift,
  show: async () => (await import("./show.js")).show,
  trace: async () => (await import("./trace.js")).trace,
  questions: async () => (await import("./questions.js")).questions,
  anomalies: async () => (await import("./anomalies.js")).anomalies,
  sign: async () => (await import("./sign.js")).sign,
  verify: async () => (await import("./verify.js")).verify,
  scaffold: async () => (await import("./scaffold.js")).scaffold,
  explain: async () => (await import("./explain.js")).explain,
};

export const commandNames: readonly string[] = Object.keys(loaders);

export async function loadCommand(name: string): Promise<Command | undefined> {
  return Object.hasOwn(loaders, name) ? loaders[name]?.() : undefined;
}

/** All of them, for what tells of all. */
export function loadCommands(): Promise<readonly Command[]> {
  return Promise.all(Object.values(loaders).map((load) => load()));
}
