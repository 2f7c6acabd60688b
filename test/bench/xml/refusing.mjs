import { measureRounds } from "../harness/calls.mjs";
import { atMost, duration, times } from "../harness/report.mjs";
import { isAccepted, signedApplication } from "./applications.mjs";
import { attacks } from "./attacks.mjs";
import { makeReceiver } from "./generated.mjs";
import { incoming } from "./incoming.mjs";

/** As many as take about as long, whatever their size. */
function countOf(bytes) {
  return Math.round(20 + 500_000 / bytes.length);
}

/** What it takes to refuse a document, beside a message of its size that is handled. */
export async function measureRefusing({ messages: count, rounds }) {
  await warmUp(count);
  const rows = [];
  for (const [name, text] of Object.entries(attacks)) {
    const bytes = Buffer.from(text);
    const perRound = countOf(bytes);
    const accepted = Array.from({ length: perRound }, (_, i) => messageOf(bytes.length, i));
    const figures = await measureRounds(
      {
        refused: () => answering(() => bytes, false),
        accepted: () => answering((i) => accepted[i], true),
      },
      { rounds: Math.min(rounds, 9), times: perRound },
    );
    const refused = figures.get("refused").median;
    const ratio = refused / figures.get("accepted").median;
    rows.push({ name, bytes: bytes.length, refused, ratio });
  }
  const worst = Math.max(...rows.map(({ ratio }) => ratio));
  return {
    table: {
      title: "refusing, beside a good message of the same size",
      columns: ["", "bytes", "time", "× good message"],
      rows: rows.map(({ name, bytes, refused, ratio }) => [
        name,
        bytes.toLocaleString("en"),
        duration(refused),
        times(ratio),
      ]),
    },
    goals: [atMost("refusing XML made to cost much: time beside a good message", worst, 1.5)],
  };
}

/** Refusing is compared as it is after a while, and the documents are too many and too large for each to take that long. */
async function warmUp(count) {
  const answer = answering((i) => signedApplication(i), true);
  for (let i = 0; i < count; i++) await answer(i);
}

function answering(bytesOf, isGood) {
  const { answer } = makeReceiver();
  return async (i) => {
    const { body } = await answer(incoming(bytesOf(i)));
    if (isAccepted(body) !== isGood) throw new Error(`answered ${body}`);
    return true;
  };
}

/** A signed application of about that many bytes: more elements, of about as many bytes as others have. */
function messageOf(bytes, number) {
  const least = signedApplication(number).length;
  const each = signedApplication(number, [note]).length - least;
  const count = Math.max(0, Math.round((bytes - least) / each));
  return signedApplication(
    number,
    Array.from({ length: count }, () => note),
  );
}

const note = ["note", "0123456789abcdefghijklmnopqrst"];
