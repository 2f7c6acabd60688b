import { accept, notYet, refuse } from "@baowen/runtime";
import { Book, handlersOf } from "../book.js";
import { counted, hand, openOffice, signed } from "../office.js";
import type { Scenario } from "../scenario.js";

const insured = signed(1, '{"insureNum":"T1","state":true}');
const paid = signed(
  2,
  '{"insureNum":"T1","state":true,"payTime":"2026-01-02 08:09:10","price":12100}',
);
const paidOtherwise = signed(
  2,
  '{"insureNum":"T1","state":true,"payTime":"2026-01-02 08:09:10","price":12200}',
);
const issued = signed(3, '{"insureNum":"T1","state":true,"policys":[{"policyNum":"P1"}]}');
const filed = signed(9, '{"insureNum":"T1","state":true}');
const approved = signed(26, '{"insureNum":"T1","state":true,"msg":"","status":1}');
const changed = signed(26, '{"insureNum":"T1","state":true,"msg":"","status":4}');

/** All orders of a list. */
function orders<T>(list: readonly T[]): readonly (readonly T[])[] {
  if (list.length < 2) return [list];
  return list.flatMap((first, index) =>
    orders(list.toSpliced(index, 1)).map((rest) => [first, ...rest]),
  );
}

/** What is known after the messages came in this order, each one twice. */
async function known(messages: readonly string[]): Promise<string> {
  const office = openOffice();
  for (const message of messages) {
    await hand(office, message);
    await hand(office, message);
  }
  return JSON.stringify({ handled: office.book.log.length, form: office.book.form("T1") });
}

async function sequence(messages: readonly string[]): Promise<object> {
  const office = openOffice();
  for (const message of messages) await hand(office, message);
  const { codes, book } = office;
  return { codes, log: book.log, form: book.form("T1") };
}

/** A handler that does something else each time it runs. */
async function changingItsMind(): Promise<object> {
  const outcomes = [refuse("no such form"), notYet("the books are closed"), undefined, accept()];
  const book = new Book();
  let runs = 0;
  const office = openOffice({
    handlers: {
      ...handlersOf(book),
      insureNotice: () => {
        const outcome = outcomes[runs++];
        if (outcome === undefined) throw new Error("a secret of the handler");
        return outcome;
      },
    },
  });
  const answers: unknown[] = [];
  for (const _ of [...outcomes, "once more"]) answers.push(await hand(office, insured));
  return { answers, runs, codes: office.codes, errors: office.errors };
}

export const handling: readonly Scenario[] = [
  {
    name: "four kinds in all orders",
    run: async () => {
      const all = orders([insured, paid, issued, filed]);
      return counted(await Promise.all(all.map(known)));
    },
  },
  {
    name: "a later status of the same form",
    run: () => sequence([approved, changed, approved, changed]),
  },
  {
    name: "the same event told otherwise",
    run: () => sequence([paid, paidOtherwise, paid, paidOtherwise]),
  },
  { name: "a handler that refuses, waits and fails", run: changingItsMind },
];
