import { rmSync } from "node:fs";
import { join } from "node:path";
import { temporary } from "../folders.mjs";
import { measureProcesses, runNode } from "../harness/processes.mjs";
import { atMost, kilobytes, megabytes, seconds, times } from "../harness/report.mjs";
import { baowenArgs, generators, outputOf } from "./peers.mjs";
import { filesBelow, modifiedAt } from "./files.mjs";
import { realProviders, realSubject, subject } from "./subjects.mjs";
import { writeSynthetic } from "./synthetic/provider.mjs";

/** Generation as whole cold processes: real providers, and invented ones of growing size. */
export async function measureGeneration(effort) {
  const [, bare] = [...(await measureProcesses(emptyProgram, { rounds: effort.processRounds }))][0];
  const real = await measureReal(effort);
  const synthetic = await measureSynthetic(effort);
  return {
    title: "Generation",
    notes: [
      "Whole processes, start-up included, into an empty folder; wall time and peak resident memory. baowen reads YAML with positions, checks it, and writes formatted packages with types, validators, codes, JSON Schemas, signer, receiver, counterpart and samples. The others read an OpenAPI 3.1 document of equal content (JSON, made from the resolved model) and write what is in brackets, unformatted.",
      `Node itself, with an empty program, takes ${seconds(bare.ms.median)} and ${megabytes(bare.megabytes)} of that.`,
    ],
    tables: [...real.tables, ...synthetic.tables],
    goals: [...real.goals, ...synthetic.goals],
  };
}

const emptyProgram = { node: { args: ["--eval", ""] } };

async function measureReal({ processRounds, alone }) {
  const names = realProviders();
  const provider = names.includes(alone) ? alone : names[0];
  const all = await realSubject("all providers", names);
  const one = await realSubject(`${provider} alone`, [provider]);
  const measured = [];
  for (const each of names.length > 1 ? [all, one] : [all]) {
    measured.push([each, await measureSubject(each, processRounds)]);
  }
  const [[, allFigures]] = measured;
  const [, oneFigures] = measured.at(-1);
  return {
    tables: measured.map(([each, figures]) => tableOf(each, figures)),
    goals: [
      atMost(
        `all providers, beside hey-api for ${provider} alone: time`,
        ratio(allFigures, oneFigures, heyApi, time),
        1,
      ),
      withinSeconds("all providers", time(allFigures.get("baowen")), 0.5),
      withinSeconds("all providers, nothing changed", time(allFigures.get(again)), 0.4),
      nothingWritten("all providers", allFigures),
    ],
  };
}

async function measureSynthetic({ sizes, processRounds, called }) {
  const measured = new Map();
  for (const size of sizes) {
    const specs = writeSynthetic(join(temporary, `specs-${size}`), size, { called });
    const invented = await subject(`${size} invented operations`, specs, ["synthetic"]);
    const rounds = size >= 1000 ? Math.min(processRounds, 3) : processRounds;
    const own = size > 1000 ? onlyBaowen : undefined;
    measured.set(size, [invented, await measureSubject(invented, rounds, own)]);
  }
  return {
    tables: [...measured.values()].map(([each, figures]) => tableOf(each, figures)),
    goals: growthGoals(measured),
  };
}

const onlyBaowen = ([name]) => name === "baowen";
const again = "baowen, nothing changed";

/** Every generator on one subject, and a second run of baowen over its own output. */
async function measureSubject(each, rounds, chosen = () => true) {
  const candidates = Object.fromEntries(Object.entries(generators(each)).filter(chosen));
  const figures = await measureProcesses(candidates, { rounds });
  for (const [name, { out }] of Object.entries(candidates)) {
    Object.assign(figures.get(name), filesBelow(out));
  }
  const unchanged = await measureUnchanged(each, rounds);
  for (const { out } of Object.values(candidates)) rmSync(out, { recursive: true, force: true });
  return new Map([...figures, [again, unchanged]]);
}

async function measureUnchanged(each, rounds) {
  const out = outputOf("baowen");
  const args = baowenArgs(each, out);
  await runNode(args);
  const before = modifiedAt(out);
  const figures = await measureProcesses({ [again]: { args } }, { rounds });
  const after = modifiedAt(out);
  const written = [...after].filter(([path, time]) => before.get(path) !== time).length;
  return { ...figures.get(again), written };
}

function tableOf({ title, operations }, figures) {
  const own = figures.get("baowen");
  return {
    title: `${title} (${operations} operations)`,
    columns: ["", "time", "× baowen", "least to most", "peak memory", "files written", "output"],
    rows: [...figures].map(([name, { ms, megabytes: peak, files, bytes, written }]) => [
      name,
      seconds(ms.median),
      times(ms.median / own.ms.median),
      `${seconds(ms.least)} to ${seconds(ms.most)}`,
      megabytes(peak),
      written ?? files,
      bytes === undefined ? "" : kilobytes(bytes),
    ]),
  };
}

const heyApi = "hey-api";
const time = ({ ms }) => ms.median;
const memory = ({ megabytes: peak }) => peak;

/** What baowen takes of what another generator takes. */
function ratio(own, others, name, of) {
  const [, other] = [...others].find(([peer]) => peer.startsWith(name));
  return of(own.get("baowen")) / of(other);
}

function withinSeconds(what, ms, most) {
  return { what, goal: `at most ${most} s`, measured: seconds(ms), met: ms <= most * 1000 };
}

function nothingWritten(title, figures) {
  const { written } = figures.get(again);
  return {
    what: `${title}, nothing changed: files written`,
    goal: "0",
    measured: String(written),
    met: written === 0,
  };
}

function growthGoals(measured) {
  if (!measured.has(1000) || !measured.has(5000)) return [];
  const [small, large] = [1000, 5000].map((size) => measured.get(size)[1]);
  const growth = time(large.get("baowen")) / time(small.get("baowen"));
  return [
    atMost("1,000 operations beside hey-api: time", ratio(small, small, heyApi, time), 0.45),
    atMost("1,000 operations beside hey-api: memory", ratio(small, small, heyApi, memory), 0.45),
    atMost(
      "1,000 operations beside openapi-typescript: time",
      ratio(small, small, "openapi-typescript", time),
      1,
    ),
    atMost("time for 5,000 operations beside 1,000", growth, 5.5),
    nothingWritten("1,000 operations", small),
  ];
}
