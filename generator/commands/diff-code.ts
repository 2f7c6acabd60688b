import { artifacts, unsupported } from "../artifacts/artifacts.js";
import type { Diagnostic, Result } from "../diagnostics/diagnostic.js";
import type { Language } from "../diagnostics/language.js";
import { callSites, type Looked } from "../diff/code/call-sites.js";
import { changedDeclarations } from "../diff/code/changed-declarations.js";
import { declarations, type Declaration } from "../diff/code/declarations.js";
import { printCallSites } from "../diff/code/print-call-sites.js";
import { printChanges } from "../diff/code/print-changes.js";
import { withCodeWitnesses, type CodeVersion } from "../diff/code/code-witnesses.js";
import type { ProviderReport, Report } from "../diff/finding.js";
import type { Declarations } from "../diff/print/html/declarations.js";
import type { Provider } from "../model/provider.js";
import type { CodeOptions, CodeView } from "./diff-parts.js";
import type { Versions } from "./versions.js";
import { contextFor } from "./walk.js";

/** What changes in the packages of providers that both versions have, and differ in; shown by code where nothing else can. */
export async function viewCode(
  report: Report,
  versions: Versions,
  { scope, language }: CodeOptions,
): Promise<CodeView> {
  const views = report.providers.map((provider) => {
    const both =
      provider.findings.length > 0 ? bothPackages(provider.name, versions, scope) : undefined;
    return both === undefined ? { provider } : viewPackage(provider, both, language);
  });
  return {
    report: { ...report, providers: views.map(({ provider }) => provider) },
    text: views.flatMap(({ text }) => text ?? []).join("\n"),
    declarations: new Map(views.flatMap(({ declared }) => [...(declared ?? [])])),
  };
}

/** Where code of another repository uses what findings touch, in the packages as the base has them. */
export async function findCallSites(
  report: Report,
  versions: Versions,
  { scope, language, folder }: CodeOptions & { readonly folder: string },
): Promise<Result<string>> {
  const looked = report.providers.flatMap(({ name, findings }): readonly Looked[] => {
    const symbols = [...new Set(findings.flatMap((finding) => finding.symbols))];
    const code = codeOf(providerIn(versions.base, name), scope);
    return code === undefined || symbols.length === 0 ? [] : [{ files: code.files, symbols }];
  });
  const none: readonly Diagnostic[] = [];
  return [printCallSites(callSites(folder, looked), language), none];
}

interface BothPackages {
  readonly before: CodeVersion;
  readonly after: CodeVersion;
}

function bothPackages(name: string, versions: Versions, scope: string): BothPackages | undefined {
  const before = codeOf(providerIn(versions.base, name), scope);
  const after = codeOf(providerIn(versions.head, name), scope);
  return before && after && { before, after };
}

function providerIn({ providers }: Versions["base"], name: string): Provider | undefined {
  return providers.find(({ provider }) => provider.name === name)?.provider;
}

/** A package, unformatted: how it is formatted is no change. None of what no code can be made for. */
function codeOf(provider: Provider | undefined, scope: string): CodeVersion | undefined {
  if (provider === undefined) return undefined;
  const context = contextFor(provider, scope);
  if (unsupported(context).length > 0) return undefined;
  return { context, files: artifacts.flatMap((artifact) => artifact(context)) };
}

interface PackageView {
  readonly provider: ProviderReport;
  readonly text?: string;
  readonly declared?: Declarations;
}

function viewPackage(
  provider: ProviderReport,
  { before, after }: BothPackages,
  language: Language,
): PackageView {
  const [was, is] = [declarations(before.files), declarations(after.files)];
  const name = `${after.context.scope}/${provider.name}`;
  return {
    provider: { ...provider, findings: withCodeWitnesses(provider.findings, before, after) },
    text: printChanges(name, changedDeclarations(was, is), language),
    declared: sideBySide(provider.name, was, is),
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
