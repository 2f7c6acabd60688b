import type { Diagnostic, Related, Severity } from "./diagnostic.js";
import { frame } from "./frame.js";
import { coloured, plain, type Paint } from "./paint.js";
import { positionAt } from "./position.js";
import { sorted } from "./sort.js";
import { visible } from "./visible.js";

/**
 * Complaints for people, sorted, a blank line between them and their number at the end:
 *
 * ```
 * specs/acme/types.yaml:15:23 error unknown-type: type 'Chrage' is not declared in this provider
 *   14 |     fields:
 *   15 |       chrage: { type: Chrage }
 *      |                       ^^^^^^
 *   help: did you mean 'Charge'?
 *
 * 1 error
 * ```
 *
 * Nothing from a spec reaches the terminal unescaped (see `visible`). No complaints, no text.
 */
export function printText(
  diagnostics: readonly Diagnostic[],
  options: { readonly colour?: boolean } = {},
): string {
  const paint = options.colour === true ? coloured : plain;
  const ordered = sorted(diagnostics);
  if (ordered.length === 0) return "";
  const blocks = ordered.map((diagnostic) => block(diagnostic, paint).join("\n"));
  return `${[...blocks, countText(ordered)].join("\n\n")}\n`;
}

function block(diagnostic: Diagnostic, paint: Paint): readonly string[] {
  const { at, code, severity, message, related, help } = diagnostic;
  const place = at ? `${paint("strong", placeText(at.source, at.start))} ` : "";
  const label = paint(severity, `${severity} ${code}:`);
  return [
    `${place}${label} ${visible(message)}`,
    ...(at ? frame(at, { paint, style: severity, context: 1 }) : []),
    ...related.flatMap((one) => relatedLines(one, paint)),
    ...(help === undefined ? [] : [`  ${paint("help", "help:")} ${visible(help)}`]),
  ];
}

function relatedLines({ at, message }: Related, paint: Paint): readonly string[] {
  return [
    `  ${placeText(at.source, at.start)} ${visible(message)}`,
    ...frame(at, { paint, style: "help" }),
  ];
}

function placeText(source: { readonly path: string; readonly text: string }, offset: number) {
  const { line, column } = positionAt(source, offset);
  return `${visible(source.path)}:${line}:${column}`;
}

/** "2 errors, 1 warning" */
function countText(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity) => {
    const number = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return number === 0 ? [] : [`${number} ${severity}${number === 1 ? "" : "s"}`];
  };
  return [...count("error"), ...count("warning")].join(", ");
}
