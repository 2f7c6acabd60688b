import type { ProviderReport, Report } from "../../finding.js";
import { bumpWords } from "../words.js";
import {
  always,
  maybe,
  type Description,
  type MembersOf,
  type ObjectDescription,
} from "./description.js";
import { finding } from "./finding.js";
import { reportSchema, type Schema } from "./schema.js";

const text: Description = { kind: "text" };

const bump: MembersOf<ProviderReport["bump"]> = {
  least: always("What the version must be raised by at least.", {
    kind: "one-of",
    values: Object.keys(bumpWords),
  }),
  version: maybe("What the version must be at least; absent without two versions.", text),
  because: maybe("The fingerprint of the finding that forces it.", text),
};

const versions: MembersOf<ProviderReport["versions"]> = {
  before: maybe("The package's version before; absent of a provider that was added.", text),
  after: maybe("The package's version after; absent of a provider that was removed.", text),
};

const provider: MembersOf<ProviderReport> = {
  name: always("The provider's name: its folder's.", text),
  title: always("The provider's own name.", text),
  versions: always("Versions of the generated package.", { kind: "object", members: versions }),
  findings: always("Sorted: silent first, then from breaking to docs, then as the spec has them.", {
    kind: "list",
    of: finding,
  }),
  bump: always("What the package's version must become.", { kind: "object", members: bump }),
};

const report: MembersOf<{ readonly version: 1 } & Report> = {
  version: always("The version of this shape: 1.", { kind: "value", value: 1 }),
  base: always("What was compared against, as people call it.", text),
  head: always("What was compared, as people call it.", text),
  providers: always("One report for each provider that was compared.", {
    kind: "list",
    of: { kind: "object", name: "provider", members: provider },
  }),
};

/** The whole report, as specs/REPORT.md describes it to its readers. */
export const reportDescription: ObjectDescription = { kind: "object", members: report };

/** What stands in specs/report.schema.json. */
export function printReportSchema(options: { readonly closed?: boolean } = {}): Schema {
  return reportSchema(reportDescription, {
    ...options,
    title: "A review of a spec, by baowen diff",
  });
}
