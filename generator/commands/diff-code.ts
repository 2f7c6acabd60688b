import { callSites, type Looked } from "../diff/code/call-sites.js";
import { changedDeclarations } from "../diff/code/changed-declarations.js";
import { withCodeWitnesses } from "../diff/code/code-witnesses.js";
import { declarations, type Declaration } from "../diff/code/declarations.js";
import { printCallSites } from "../diff/code/print-call-sites.js";
import { printChanges } from "../diff/code/print-changes.js";
import type { ProviderReport, Report } from "../diff/finding.js";
import type { Declarations } from "../diff/print/html/declarations.js";
import type { Versioned } from "../versions/version.js";
import { carriedBy, changesOf, codeOf, madeOtherwise } from "./diff-packages.js";
import type { CodeOptions, CodeView } from "./diff-parts.js";
import type { Versions } from "./versions.js";

/**
 * What changes in the packages of providers that both versions have, and differ in; shown by code where nothing else can. Where the
 * base is a package with its code and the head is a spec, what today's generator makes of the same spec otherwise is told, too.
 */
export async function viewCode(
  report: Report,
  versions: Versions,
  { scope, language }: CodeOptions,
): Promise<CodeView> {
  const views = report.providers.map((provider) => viewProvider(provider, versions, scope));
  const providers = views.map(({ provider }) => provider);
  return {
    report: { ...report, providers },
    text: providers
      .flatMap(({ code = [] }) => code.map((changes) => printChanges(changes, language)))
      .join("\n"),
    declarations: new Map(views.flatMap(({ declared }) => [...(declared ?? [])])),
  };
}

/** Where code of another repository uses what findings touch, in the packages as the base has them. */
export async function findCallSites(
  report: Report,
  versions: Versions,
  { scope, language, folder }: CodeOptions & { readonly folder: string },
): Promise<string> {
  const looked = report.providers.flatMap(({ name, findings }): readonly Looked[] => {
    const symbols = [...new Set(findings.flatMap((finding) => finding.symbols))];
    const base = providerIn(versions.base, name);
    const files = carriedBy(base) ?? codeOf(base?.provider, scope)?.files;
    return files === undefined || symbols.length === 0 ? [] : [{ files, symbols }];
  });
  return printCallSites(callSites(folder, looked), language);
}

function providerIn({ providers }: Versions["base"], name: string): Versioned | undefined {
  return providers.find(({ provider }) => provider.name === name);
}

interface ProviderView {
  readonly provider: ProviderReport;
  readonly declared?: Declarations;
}

function viewProvider(report: ProviderReport, versions: Versions, scope: string): ProviderView {
  const [base, head] = [
    providerIn(versions.base, report.name),
    providerIn(versions.head, report.name),
  ];
  // Of a head that is a package, somebody has generated already what is to be used.
  const carried = head?.carried === undefined ? carriedBy(base) : undefined;
  if (report.findings.length === 0 && carried === undefined) return { provider: report };
  const made = base && carried && madeOtherwise(base.provider, carried);
  const found = made?.findings ?? [];
  const [before, after] = [codeOf(base?.provider, scope), codeOf(head?.provider, scope)];
  if (before === undefined || after === undefined || report.findings.length + found.length === 0) {
    return { provider: report };
  }
  const [was, is] = [declarations(before.files), declarations(after.files)];
  const spec = changesOf(`${scope}/${report.name}`, "spec", changedDeclarations(was, is));
  const findings = [...withCodeWitnesses(report.findings, before, after), ...found];
  return {
    provider: { ...report, findings, code: [spec, ...(made === undefined ? [] : [made.changes])] },
    declared: sideBySide(report.name, made?.surface ?? was, is),
  };
}

/** The declarations and their members in both versions, as findings name them. */
function sideBySide(
  name: string,
  before: readonly Declaration[],
  after: readonly Declaration[],
): Declarations {
  const [was, is] = [textsOf(before), textsOf(after)];
  const names = [...new Set([...was.keys(), ...is.keys()])];
  return new Map(
    names.map((symbol) => {
      const [old, current] = [was.get(symbol), is.get(symbol)];
      return [
        `${name}/${symbol}`,
        {
          ...(old === undefined ? {} : { before: old }),
          ...(current === undefined ? {} : { after: current }),
        },
      ];
    }),
  );
}

/** Of the package's own entry: the same stands in others under the same name. */
function textsOf(all: readonly Declaration[]): ReadonlyMap<string, string> {
  return new Map(
    all
      .filter(({ entry, kind }) => entry === "." && kind !== "function")
      .flatMap(({ name, head, members }) => [
        [name, [head, ...members.map(({ text }) => `  ${text}`)].join("\n")] as const,
        ...members.map((member) => [`${name}.${member.name}`, member.text] as const),
      ]),
  );
}
