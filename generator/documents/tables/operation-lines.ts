import type { DocumentOperation } from "../reading.js";
import { tidy } from "./content.js";
import { aboutLine } from "./roles.js";

/** What lines of prose say of an operation. */
export interface SaidOfOperation extends Pick<DocumentOperation, "path" | "from" | "to"> {
  readonly title?: string;
}

/** Reads what a heading and the lines below it say of an operation: what it is, where it is asked for, who asks and who answers. */
export function saidOfOperation(heading: string, lines: readonly string[]): SaidOfOperation {
  const plain = lines.map((line) => tidy(line.replaceAll("`", "")));
  const title = named(plain);
  const path = pathAmong([tidy(heading.replaceAll("`", "")), ...plain]);
  return {
    ...(title !== undefined && { title }),
    ...(path !== undefined && { path }),
    ...directionAmong(plain),
  };
}

/** What a line says that the operation is, or the line behind one that only announces it. */
function named(lines: readonly string[]): string | undefined {
  for (const [index, line] of lines.entries()) {
    const said = aboutLine.exec(line)?.[1];
    const text = said === "" ? lines[index + 1] : said;
    if (text !== undefined) return text.split(/[,，。；]/u)[0];
  }
  return undefined;
}

const paths = [
  /(?:URL|URI|地址|路径|path)[\s:：]*((?:https?:\/)?\/(?:[\w./:-]|\{[^{}\s]{1,30}\})+)/iu,
  /^((?:https?:\/)?\/(?:[\w.:-]|\{[^{}\s]{1,30}\})+(?:\/(?:[\w.:-]|\{[^{}\s]{1,30}\})+)+)$/u,
  /^(?:GET|POST|PUT|PATCH|DELETE)\s+((?:https?:\/)?\/[\w.:-]+(?:\/[\w.{}:-]+)*)$/u,
];

function pathAmong(lines: readonly string[]): string | undefined {
  const said = lines.flatMap((line) => paths.map((form) => form.exec(line)?.[1]));
  return said.find((path) => path !== undefined);
}

function directionAmong(lines: readonly string[]): {
  readonly from?: string;
  readonly to?: string;
} {
  for (const line of lines) {
    const arrow = /[:：]\s*(\S{1,60}?)\s*(?:→|->|=>|⇒|—>)\s*(\S{1,60})$/u.exec(line);
    if (arrow?.[1] !== undefined && arrow[2] !== undefined) return { from: arrow[1], to: arrow[2] };
    const told = english.exec(line);
    if (told?.[1] !== undefined && told[2] !== undefined) return { from: told[1], to: told[2] };
  }
  const from =
    first(lines, /^(?:调用方|发起方|请求方|caller|initiator|sender)\s*[:：]\s*(\S{1,20})$/iu) ??
    first(lines, /^(\S{2,12}?)(?:发送|发起|推送)(?:请求|信息|报文|数据)/u);
  const to =
    first(
      lines,
      /^(?:被调用方|接收方|响应方|服务方|提供方|callee|receiver)\s*[:：]\s*(\S{1,20})$/iu,
    ) ?? first(lines, /^(\S{2,12}?)返回(?:报文|信息|数据|结果)/u);
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

const party =
  "(?:[Tt]he )?([A-Z][\\w-]*(?: [A-Z][\\w-]*){0,2}|(?:our|your) (?:side|system)|us|we|you|partner|platform|channel|insurer|broker|merchant|client|provider)";

/** `Direction: Partner calls us`, `The platform sends this notice to the partner.` */
const english = new RegExp(
  `^(?:[Dd]irection ?: ?)?${party} (?:calls?|(?:sends?|pushes|push|posts?)(?: \\w+){0,3} to) ${party}\\.?$`,
  "u",
);

function first(lines: readonly string[], form: RegExp): string | undefined {
  return lines.map((line) => form.exec(line)?.[1]).find((found) => found !== undefined);
}
