import { rmSync } from "node:fs";
import { join } from "node:path";
import { baowen, temporary } from "../folders.mjs";
import { measureProcesses } from "../harness/processes.mjs";
import { atMost, megabytes, seconds, times } from "../harness/report.mjs";
import { makeDocuments } from "./make.mjs";

/** Fields on each page. */
const fieldsEach = 24;

/** Documents of growing length imported into an empty folder, as whole processes. */
export async function measureDocuments({ processRounds, pages }) {
  const documents = [];
  for (const count of pages) documents.push(...(await makeDocuments(count)));
  const candidates = documents.map((one) => [nameOf(one), candidateOf(one)]);
  const figures = await measureProcesses(Object.fromEntries(candidates), {
    rounds: Math.min(processRounds, 3),
  });
  const measured = documents.map((one) => ({ ...one, ...figures.get(nameOf(one)) }));
  return { title: "Documents", notes, tables: [tableOf(measured)], goals: goalsOf(measured) };
}

const notes = [
  `Whole processes, start-up included: \`baowen import\` of an invented document with a heading and a table of ${fieldsEach} fields a page, into an empty folder; wall time and peak resident memory. In the one with samples, two pages are an operation, and each table is followed by a JSON of it, which is held against the draft.`,
];

const nameOf = ({ format, pages }) => `${format}, ${pages}`;

function candidateOf({ path }) {
  const specs = join(temporary, "drafts");
  return {
    args: [baowen, "import", path, "--provider", "long", "--specs", specs],
    prepare: () => rmSync(specs, { recursive: true, force: true }),
  };
}

function tableOf(measured) {
  return {
    title: "import",
    columns: ["document", "pages", "fields", "time", "beside linear growth", "peak memory"],
    rows: measured.map((one) => [
      one.format,
      one.pages,
      one.pages * fieldsEach,
      seconds(one.ms.median),
      times(growthOf(one, measured) / (one.pages / measured[0].pages)),
      megabytes(one.megabytes),
    ]),
  };
}

/** Its time beside that of the shortest document of the same format. */
function growthOf({ format, ms }, measured) {
  const [shortest] = measured.filter((one) => one.format === format);
  return ms.median / shortest.ms.median;
}

function goalsOf(measured) {
  return measured
    .filter(({ pages }) => pages === 500)
    .flatMap((one) => [
      {
        what: `import of 500 pages, ${one.format}`,
        goal: "under 20 s",
        measured: seconds(one.ms.median),
        met: one.ms.median < 20_000,
      },
      {
        what: `import of 500 pages, ${one.format}: memory`,
        goal: "under 500 MB",
        measured: megabytes(one.megabytes),
        met: one.megabytes < 500,
      },
      atMost(`import of 500 pages beside 125, ${one.format}: time`, growthOf(one, measured), 5),
    ]);
}
