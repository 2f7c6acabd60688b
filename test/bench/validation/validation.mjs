import { existsSync } from "node:fs";
import { measureCalls } from "../harness/calls.mjs";
import { geometricMean } from "../harness/figure.mjs";
import { packageFile } from "../harness/packages.mjs";
import { atLeast, duration, times } from "../harness/report.mjs";
import { candidatesOf } from "./candidates.mjs";
import { kinds } from "./kinds.mjs";
import * as messages from "./messages.mjs";
import { mixedOrders, oneOrder } from "./orders.mjs";
import { requireAgreement } from "./agreement.mjs";
import { buildTypia } from "./typia/build.mjs";

/** Generated predicates and lists of issues beside hand-written ones and libraries. */
export async function measureValidation(effort) {
  await buildTypia();
  const present = kinds.filter(({ of }) => existsSync(packageFile(of)));
  const validated = [];
  for (const kind of present) {
    validated.push({ kind, candidates: await candidatesOf(kind) });
  }
  const results = [];
  for (const [order, arrange] of orders) {
    for (const question of questions) {
      results.push({ order, ...question, ...(await ask(question, arrange, validated, effort)) });
    }
  }
  return {
    title: "Validation",
    notes: [
      "Nanoseconds a message, over 64 messages of each kind, which are objects already. A wrong message has one mistake, late. Brackets: time beside the hand-written predicate, or beside zod 4 where there is none. Received messages may have nulls and unknown members; sent ones may not. The package's schema holds dates to the calendar, as the generated and the hand-written predicates do; the patterns given to TypeBox and typia only count digits.",
    ],
    tables: results.map(tableOf),
    goals: results.flatMap(goalsOf),
  };
}

/** One order is measured first: an engine that has seen mixed orders does not forget them. */
const orders = [
  ["one member order", oneOrder],
  ["64 member orders", mixedOrders],
];

const questions = [
  { what: "predicate, valid message", call: "check", messages: "valid", beside: "hand-written" },
  { what: "predicate, wrong message", call: "check", messages: "invalid", beside: "hand-written" },
  { what: "list of issues, wrong message", call: "list", messages: "invalid", beside: "zod 4" },
  { what: "typed value, valid message", call: "read", messages: "valid", beside: "zod 4" },
];

/** The figures of each candidate, a kind after the other. */
async function ask(question, arrange, validated, { rounds, sliceMs }) {
  const figures = new Map();
  for (const { kind, candidates } of validated) {
    const arranged = arrange(messages[kind.name]);
    requireAgreement(kind, candidates, arranged);
    const list = arranged[question.messages];
    const able = Object.entries(candidates).filter(([, answers]) => question.call in answers);
    const calls = able.map(([name, answers]) => {
      const call = answers[question.call];
      return [name, (i) => call(list[i & 63])];
    });
    const measured = await measureCalls(Object.fromEntries(calls), { rounds, sliceMs });
    for (const [name, { median }] of measured) {
      figures.set(name, [...(figures.get(name) ?? []), median]);
    }
  }
  return { figures, titles: validated.map(({ kind }) => kind.title) };
}

function tableOf({ order, what, beside, figures, titles }) {
  const reference = figures.get(beside);
  return {
    title: `${what}, ${order}`,
    columns: ["", ...titles, "mean of ratios"],
    rows: [...figures].map(([name, medians]) => {
      const ratios = medians.map((median, i) => median / reference[i]);
      const cells = medians.map((median, i) => `${duration(median)} (${times(ratios[i])})`);
      return [name, ...cells, times(geometricMean(ratios))];
    }),
  };
}

function goalsOf({ order, what, call, beside, figures }) {
  const least = goalOf[call];
  if (least === undefined) return [];
  const own = figures.get("baowen");
  const speed = geometricMean(figures.get(beside).map((median, i) => median / own[i]));
  return [atLeast(`${what}, ${order}: speed beside ${beside}`, speed, least)];
}

/** Speed beside the reference. */
const goalOf = { check: 0.9, list: 3 };
