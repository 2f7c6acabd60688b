import { performance } from "node:perf_hooks";
import { judge } from "../../../dist/generator/diff/judge.js";
import { figure } from "../harness/figure.mjs";
import { atMost, seconds, times } from "../harness/report.mjs";
import { fieldsEach, twoReadings, withChanges } from "./providers.mjs";

/** Two versions of an invented spec compared and judged, in process; growing. */
export async function measureDiff({ processRounds, reviewed }) {
  const subjects = reviewed.map((operations) => {
    const [base, other] = twoReadings(operations);
    return { operations, base, head: withChanges(other) };
  });
  const samples = new Map(subjects.map((subject) => [subject, []]));
  for (let round = -1; round < processRounds; round++) {
    for (const subject of subjects) {
      const taken = timed(subject);
      if (round >= 0) samples.get(subject).push(taken);
    }
  }
  const measured = subjects.map((subject) => {
    const runs = samples.get(subject);
    return { ...subject, found: runs[0].found, ms: figure(runs.map(({ ms }) => ms)) };
  });
  return { title: "Review", notes, tables: [tableOf(measured)], goals: goalsOf(measured) };
}

const notes = [
  `Two versions of an invented spec of ${fieldsEach} fields an operation, of which one in a hundred changed, compared and judged: from the resolved models to the findings. No witness is looked for.`,
];

function timed({ base, head }) {
  const before = performance.now();
  const found = judge({ provider: base }, { provider: head }, base.we).length;
  return { ms: performance.now() - before, found };
}

function tableOf(measured) {
  const [{ operations, ms }] = measured;
  return {
    title: "compare and judge",
    columns: ["operations", "fields", "findings", "time", "beside linear growth", "least to most"],
    rows: measured.map((each) => [
      each.operations,
      each.operations * fieldsEach,
      each.found,
      seconds(each.ms.median),
      times(each.ms.median / ms.median / (each.operations / operations)),
      `${seconds(each.ms.least)} to ${seconds(each.ms.most)}`,
    ]),
  };
}

function goalsOf(measured) {
  const [small, large] = [125, 500].map((size) => measured.find((one) => one.operations === size));
  if (small === undefined || large === undefined) return [];
  return [
    {
      what: "review of 500 operations of 60 fields",
      goal: "at most 2 s",
      measured: seconds(large.ms.median),
      met: large.ms.median <= 2000,
    },
    atMost("review of 500 operations beside 125", large.ms.median / small.ms.median, 5),
  ];
}
