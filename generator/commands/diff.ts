import { complain, hasErrors, type Diagnostic, type Result } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type { Report } from "../diff/finding.js";
import type { Provider } from "../model/provider.js";
import { optional } from "../model/resolve/nodes.js";
import type { Command, Outcome, Surroundings } from "./command.js";
import { consumersProblem } from "./diff-consumers.js";
import { decideAll } from "./diff-decisions.js";
import { diffExits, exitOf, failLevelOf } from "./diff-exit.js";
import { diffFlags } from "./diff-flags.js";
import { outputOf, type Printing } from "./diff-output.js";
import { diffParts, type CodeView, type DiffParts } from "./diff-parts.js";
import { usage, type Input } from "./input.js";
import { settingsFor } from "./settings.js";
import { readVersions, type Versions } from "./versions.js";

/** Tells what a change of specs means for messages and for code, and ends so that it can stop what nobody decided. */
export const diff: Command = diffWith(diffParts);

/** The command, put together of `parts`. */
export function diffWith(parts: DiffParts): Command {
  return {
    name: "diff",
    summary: {
      en: "tell what a change of specs means for messages and for code",
      zh: "说明规格的变更对报文和代码意味着什么",
    },
    usage: "baowen diff [BASE] [HEAD] [--fail-on LEVEL] [--format FORMAT]",
    words: [0, 2],
    flags: diffFlags,
    exits: diffExits,
    run: (input, surroundings) => run(input, surroundings, parts),
  };
}

async function run(input: Input, surroundings: Surroundings, parts: DiffParts): Promise<Outcome> {
  const misuse = misused(input) ?? consumersProblem(input, surroundings);
  if (misuse) return { output: "", diagnostics: [misuse] };
  const [versions, reading] = readVersions(input, surroundings);
  if (!versions) return { output: "", diagnostics: reading };
  const [report, reviewing] = review(input, versions, surroundings, parts);
  const diagnostics = [...reading, ...reviewing];
  if (hasErrors(reviewing)) return { output: "", diagnostics };
  return told(report, { input, surroundings, parts, versions, diagnostics });
}

/** What was reviewed, with what code shows and what was decided of it, as it was asked for. */
async function told(reviewed: Report, asked: Omit<Printing, "code">): Promise<Outcome> {
  const { input, surroundings, parts, versions } = asked;
  const code = await codeOf(reviewed, asked);
  const found = code?.report ?? reviewed;
  const [report, deciding] = decideAll(found, versions, surroundings.today, parts);
  const diagnostics = [...asked.diagnostics, ...deciding];
  return {
    output: await outputOf(report, { ...asked, diagnostics, code }),
    diagnostics,
    exit: exitOf(report, failLevelOf(input)),
  };
}

/** What cannot be printed at once. */
function misused(input: Input): Diagnostic | undefined {
  const instead = ["bump", "changelog", "write-decisions"].filter((flag) => input.has(flag));
  if (instead.length > 1) {
    const [one, other] = instead;
    return usage(diff, {
      en: `'--${one}' and '--${other}' are two things to print`,
      zh: `'--${one}' 和 '--${other}' 只能打印其一`,
    });
  }
  const [only] = instead;
  if (only !== undefined && input.has("format")) {
    return usage(diff, {
      en: `'--format' is how the report is printed, and '--${only}' prints something else`,
      zh: `'--format' 是报告的输出形式，而 '--${only}' 打印的是别的内容`,
    });
  }
  const isText = instead.length === 0 && (input.value("format") ?? "text") === "text";
  if (isText || !input.has("consumers")) return undefined;
  return usage(diff, {
    en: "'--consumers' stands below the report as text, and nowhere else",
    zh: "'--consumers' 只能附在文本形式的报告之后",
  });
}

function review(
  input: Input,
  versions: Versions,
  { speech: { language } }: Surroundings,
  parts: DiffParts,
): Result<Report> {
  const { base, head } = versions;
  const party = partyAsked(input);
  const pairs = pairsIn(versions);
  const problems = unknownParty(
    party,
    pairs.flatMap(({ before, after }) => (after ?? before)?.provider ?? []),
  );
  const providers =
    problems.length > 0
      ? []
      : pairs.map(({ before, after }) => parts.review(before, after, optional("party", party)));
  return [{ base: base.label[language], head: head.label[language], providers }, problems];
}

/** The providers of both versions by their names; one that is new, or gone, is in one of them alone. */
function pairsIn({ base, head }: Versions) {
  const names = [...base.providers, ...head.providers].map(({ provider }) => provider.name);
  return [...new Set(names)].toSorted().map((name) => ({
    before: base.providers.find(({ provider }) => provider.name === name),
    after: head.providers.find(({ provider }) => provider.name === name),
  }));
}

/** Whose side is taken, where it is not ours. */
function partyAsked(input: Input): string | undefined {
  const party = input.value("for");
  return party === "we" ? undefined : party;
}

/** One complaint for all the providers that have no such party. */
function unknownParty(
  party: string | undefined,
  providers: readonly Provider[],
): readonly Diagnostic[] {
  if (party === undefined) return [];
  const namesIn = ({ parties }: Provider) => parties.map(({ name }) => name);
  const without = providers.filter((provider) => !namesIn(provider).includes(party));
  if (without.length === 0) return [];
  const suggestion = optional("suggestion", suggest(party, [...new Set(without.flatMap(namesIn))]));
  const names = without.map(({ name }) => name);
  return [complain("unknown-party", undefined, { name: party, providers: names, ...suggestion })];
}

async function codeOf(
  report: Report,
  { input, surroundings, parts, versions }: Omit<Printing, "code">,
): Promise<CodeView | undefined> {
  if (!input.has("code")) return undefined;
  const [{ scope }] = settingsFor(input, surroundings);
  return parts.code(report, versions, { scope, language: surroundings.speech.language });
}
