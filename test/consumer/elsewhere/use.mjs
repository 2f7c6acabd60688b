import { accept, memoryInbox, yuan } from "@elsewhere/runtime";
import { createReceiver } from "@elsewhere/acme";
import { createCounterpart } from "@elsewhere/acme/counterpart";

const credentials = { secret: "acme-test-secret" };
const orders = [];
const receive = createReceiver({
  credentials,
  inbox: memoryInbox({ warn: () => undefined }),
  handlers: {
    shipped: ({ order }) => {
      orders.push(`${order.number}: ${order.total}`);
      return accept();
    },
  },
});
const acme = createCounterpart({
  url: "http://shop.test/",
  credentials,
  fetch: (address, init) => receive(new Request(address, init)),
});
const { kind } = await acme.shipped({ order: { number: "A1", total: yuan("12.50") } });
process.stdout.write(JSON.stringify({ kind, orders }));
