import type {
  ChangedDeclaration,
  ChangedMember,
  CodeChanges,
  DeclarationHead,
  ProviderReport,
  Report,
} from "../../finding.js";
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

const truth: Description = { kind: "truth" };

const declarationMembers: MembersOf<DeclarationHead> = {
  name: always("The name that is imported.", text),
  entry: always("Where it is imported from: a key of the package's exports.", text),
  head: always("Its text, but for its members.", text),
};
const declarationList: Description = {
  kind: "list",
  of: { kind: "object", name: "declaration", members: declarationMembers },
};

const headMembers: MembersOf<NonNullable<ChangedDeclaration["head"]>> = {
  before: always("As it was.", text),
  after: always("As it is.", text),
};

const memberMembers: MembersOf<ChangedMember> = {
  name: always("The member's name; of a type of a union its text.", text),
  before: maybe("Its text before; absent of what was added.", text),
  after: maybe("Its text after; absent of what was removed.", text),
  docsOnly: always("Its comments alone are others.", truth),
};

const changedMembers: MembersOf<ChangedDeclaration> = {
  name: always("The name that is imported.", text),
  entry: always("Where it is imported from: a key of the package's exports.", text),
  docsOnly: always("Nothing but comments is another.", truth),
  head: maybe("Its text but for its members, where that is another.", {
    kind: "object",
    members: headMembers,
  }),
  members: always("The members that are others.", {
    kind: "list",
    of: { kind: "object", members: memberMembers },
  }),
};

const code: MembersOf<CodeChanges> = {
  package: always("The package's name, as it is imported.", text),
  cause: always("What made the declarations others: the spec, or the generator of the same spec.", {
    kind: "one-of",
    values: ["spec", "generator"],
  }),
  added: always("Declarations that are new.", declarationList),
  removed: always("Declarations that are gone.", declarationList),
  changed: always("Declarations that are others.", {
    kind: "list",
    of: { kind: "object", name: "changed", members: changedMembers },
  }),
};

const provider: MembersOf<ProviderReport> = {
  name: always("The provider's name: its folder's.", text),
  title: always("The provider's own name.", text),
  versions: always("Versions of the generated package.", { kind: "object", members: versions }),
  findings: always(
    "Sorted: what breaks silently first, then from breaking to docs, silent ones first, then as the spec has them.",
    {
      kind: "list",
      of: finding,
    },
  ),
  bump: always("What the package's version must become.", { kind: "object", members: bump }),
  code: maybe("What changes in the generated package; only with --code.", {
    kind: "list",
    of: { kind: "object", name: "code", members: code },
  }),
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
