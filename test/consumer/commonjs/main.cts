import runtime = require("@baowen/runtime");
import adapter = require("@baowen/runtime/adapters/node");
import xiebao = require("@baowen/xiebao");
import counterpart = require("@baowen/xiebao/counterpart");

// The packages are ES modules; Node loads them by require() too, and as the same modules. Prints one line of JSON.

const { accept } = runtime;
const credentials = { key: "consumer-test-key" };
const receive = xiebao.createReceiver({
  credentials,
  inbox: runtime.memoryInbox({ warn: () => undefined }),
  handlers: {
    insureNotice: () => accept(),
    payNotice: () => accept(),
    issueNotice: () => accept(),
    cancelNotice: () => accept(),
    policyFileNotice: () => accept(),
    changeNotice: () => accept(),
    abnormalNotice: () => accept(),
  },
});
const partner = counterpart.createCounterpart({
  url: "http://receiver.test/",
  credentials,
  fetch: async (address, init) => receive(new Request(address, init)),
});

async function main(): Promise<void> {
  const { kind } = await partner.insureNotice({ data: { insureNum: "T1", state: true } });
  const imported = await import("@baowen/runtime");
  const result = {
    node: process.versions.node.split(".")[0],
    kind,
    adapter: typeof adapter.toNode(receive),
    oneModule: imported.BaowenError === runtime.BaowenError,
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

void main();
