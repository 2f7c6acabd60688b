import { citedLine } from "./cited.js";
import type { Diagnostic } from "./diagnostic.js";
import type { Words } from "./language.js";
import { positionsOf } from "./position.js";
import { sorted } from "./sort.js";
import { english, wordsOf, type Speech } from "./speech.js";
import { visible } from "./visible.js";

/**
 * Complaints as annotations of GitHub Actions, one workflow command a line:
 *
 * ```
 * ::error title=unknown-type,file=specs/acme/types.yaml,line=15,endLine=15,col=23,endColumn=29::type 'Chrage' is …
 * ```
 *
 * Columns are left out of annotations over several lines, which GitHub does not place. Escaping follows
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions and actions/toolkit's `command.ts`.
 */
export function printGithub(diagnostics: readonly Diagnostic[], speech: Speech = english): string {
  return sorted(diagnostics)
    .map((diagnostic) => `${annotation(diagnostic, speech)}\n`)
    .join("");
}

function annotation(diagnostic: Diagnostic, speech: Speech): string {
  const { severity, cited, related } = diagnostic;
  const { language } = speech;
  const { message, help } = wordsOf(diagnostic, speech);
  const properties = propertiesOf(diagnostic)
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
    .join(",");
  const lines = [
    message,
    ...citedLine(cited, language),
    ...related.flatMap((one) => {
      const { start } = positionsOf(one.at);
      const place = `${one.at.source.path}:${start.line}:${start.column}`;
      return [`${place} ${one.message[language]}`, ...citedLine(one.cited, language)];
    }),
    ...(help === undefined ? [] : [`${helps[language]}${help}`]),
  ];
  return `::${severity} ${properties}::${escapedData(lines.map(visible).join("\n"))}`;
}

const helps: Words = { en: "help: ", zh: "建议：" };

function propertiesOf({ code, at }: Diagnostic): readonly (readonly [string, string | number])[] {
  if (!at) return [["title", code]];
  const { start, end } = positionsOf(at);
  const oneLine = start.line === end.line;
  return [
    ["title", code],
    ["file", at.source.path],
    ["line", start.line],
    ["endLine", end.line],
    ...(oneLine
      ? ([
          ["col", start.column],
          ["endColumn", end.column],
        ] as const)
      : []),
  ];
}

function escapedData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text: string): string {
  return escapedData(visible(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
