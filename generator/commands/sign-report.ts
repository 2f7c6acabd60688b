import { columnsOf, padded } from "../diagnostics/cells.js";
import type { Language, Words } from "../diagnostics/language.js";
import { visible } from "../diagnostics/visible.js";
import { printJsonText } from "../model/print.js";
import { optional } from "../model/resolve/nodes.js";
import type { Choices } from "../protocol/choose.js";
import type { TraceStep } from "../protocol/interpret.js";
import type { Comparison } from "../protocol/signed-message.js";

/** A signature that was worked out, and how the one in the message compares, where it carries one. */
export interface Signed {
  readonly operation: string;
  /** Absent where it was only verified, with a public key. */
  readonly result?: string;
  readonly trace: readonly TraceStep[];
  /** What held for the open points that the signature depends on. */
  readonly choices: Choices;
  readonly received?: Comparison;
}

/** What `baowen sign` prints; every step of it with `explained`. */
export function printSigned(signed: Signed, form: ReportForm): string {
  return form.format === "json" ? asJson(signed, form.explained) : asText(signed, form);
}

export interface ReportForm {
  readonly format: "text" | "json";
  readonly explained: boolean;
  readonly language: Language;
}

function asJson(signed: Signed, explained: boolean): string {
  const { operation, result, trace, choices, received } = signed;
  return printJsonText({
    operation,
    ...optional("signature", result),
    ...(explained ? { options: choices, steps: trace } : {}),
    ...optional("received", received),
  });
}

function asText(signed: Signed, { explained, language }: ReportForm): string {
  const { result, received } = signed;
  return [
    explained ? explanation(signed, language) : result === undefined ? "" : `${visible(result)}\n`,
    received ? `${comparisons[received][language]}\n` : "",
  ].join("");
}

const comparisons: Readonly<Record<Comparison, Words>> = {
  matches: { en: "the signature in the message matches", zh: "报文中的签名一致" },
  differs: { en: "the signature in the message differs", zh: "报文中的签名不一致" },
};

/**
 * ```
 * options  digest-case=lower
 *
 * key key    text   ‹key›
 * raw data   text   {"insureNum":"…"}
 * text       text   ‹key›{"insureNum":"…"}
 * utf8       bytes  not shown: it holds a key
 * md5        bytes  900150983cd24fb0d6963f7d28e17f72
 * hex lower  text   900150983cd24fb0d6963f7d28e17f72
 * ```
 */
function explanation({ trace, choices }: Signed, language: Language): string {
  const options = Object.entries(choices).map(([point, choice]) => `${point}=${choice}`);
  const width = Math.max(...trace.map((step) => columnsOf(step.title)));
  const lines = trace.map(({ title, flow, shown }) =>
    [padded(title, width), padded(flows[flow][language], 5), `${visible(shown)}\n`].join("  "),
  );
  const chosen = `${theOptions[language]}  ${options.join(" ")}\n\n`;
  return [options.length > 0 ? chosen : "", ...lines].join("");
}

const theOptions: Words = { en: "options", zh: "选项" };

const flows: Readonly<Record<TraceStep["flow"], Words>> = {
  text: { en: "text", zh: "文本" },
  bytes: { en: "bytes", zh: "字节" },
};
