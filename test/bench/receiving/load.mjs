import { createConnection } from "node:net";
import { figure } from "../harness/figure.mjs";

/*
 * The partner, as a process of its own: `load.mjs MESSAGES PORT COUNT` sends COUNT messages over 32 connections, after half as
 * many to warm the server up, and prints how fast they were answered. MESSAGES is the module that makes them: it has the
 * `mediaType`, `messages(count)`, and of an answer `isAccepted` and `isRefused`, which are false while there is more to come.
 */

const { mediaType, messages, isAccepted, isRefused } = await import(process.argv[2]);
const [port, count] = process.argv.slice(3).map(Number);
const connections = 32;

const all = messages(count + count / 2).map(asRequest);
await sendAll(all.slice(count));
const latencies = [];
const start = performance.now();
await sendAll(all.slice(0, count), latencies);
const perSecond = (count / (performance.now() - start)) * 1000;
const sorted = latencies.toSorted((a, b) => a - b);
const p99 = sorted[Math.floor(sorted.length * 0.99)];
process.stdout.write(JSON.stringify({ perSecond, p50: figure(latencies).median, p99 }));

function asRequest(body) {
  const head = `POST / HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: ${mediaType}\r\ncontent-length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
}

async function sendAll(requests, noted = []) {
  let next = 0;
  const take = () => requests[next++];
  await Promise.all(Array.from({ length: connections }, () => sendInTurn(take, noted)));
}

/** One connection: the next request leaves when the answer to the last one is there. */
function sendInTurn(take, noted) {
  return new Promise((resolve, reject) => {
    const socket = createConnection({ port, host: "127.0.0.1", noDelay: true });
    let answer = "";
    let sent = 0;
    const send = () => {
      const request = take();
      if (request === undefined) return socket.end(resolve);
      answer = "";
      sent = performance.now();
      socket.write(request);
    };
    socket.on("connect", send);
    socket.on("error", reject);
    socket.on("data", (chunk) => {
      answer += chunk.utf8Slice();
      if (!isAccepted(answer)) {
        if (isRefused(answer) || /^HTTP\/1.1 [345]/.test(answer)) reject(new Error(answer));
        return;
      }
      noted.push(performance.now() - sent);
      send();
    });
  });
}
