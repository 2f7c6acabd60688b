import { readdirSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { cases, type Cell } from "./matrix/cases.js";
import { contextOf } from "./matrix/craft.js";
import { openBench } from "./matrix/bench.js";
import { printMatrix, type Row } from "./matrix/print.js";
import { sidesOf } from "./matrix/sides.js";
import { resolveProvider } from "./support/resolve.js";

/*
 * Our side of each provider against its counterpart over loopback HTTP: every operation, whichever party starts it, and all that
 * can go well or wrong with it. The last thing that this prints is the matrix; a case that cannot be says why.
 */

const providers = readdirSync("specs", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const rows: Row[] = [];

describe.each(providers)("%s", (name) => {
  const spec = resolveProvider(name);
  const { provider } = contextOf(spec);

  describe.each(sidesOf(provider).map((sides) => [sides.exchange.protocol.name, sides] as const))(
    "%s",
    (protocol, sides) => {
      test.each(sides.exchange.operations.map((operation) => [operation.name, operation] as const))(
        "%s",
        async (_, operation) => {
          const bench = await openBench(name, spec, sides);
          const opened = bench.provider.operations.find((each) => each.name === operation.name);
          const cells: { [name: string]: Cell | "fails" } = {};
          rows.push({ provider: name, protocol, operation: operation.name, cells });
          const failures: string[] = [];
          try {
            for (const [each, run] of Object.entries(cases)) {
              cells[each] = "fails";
              bench.forget();
              try {
                cells[each] = await run(bench, opened ?? operation);
              } catch (failure) {
                failures.push(`${each}: ${failure instanceof Error ? failure.message : failure}`);
              }
            }
          } finally {
            await bench.close();
          }
          expect(failures).toEqual([]);
        },
      );
    },
  );
});

afterAll(() => {
  // oxlint-disable-next-line no-console -- it is there to be read
  console.log(printMatrix(rows, Object.keys(cases)));
});
