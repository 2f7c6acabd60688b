import type { DocumentPlace } from "../block.js";

/** A piece of a box of code: a message, or a line that speaks of one. */
export interface Piece {
  readonly kind: "code" | "paragraph";
  readonly text: string;
  readonly at: DocumentPlace;
}

/** Whether a line is a piece of a message that lost its box: `{`, `"state":true`, `</insureRequest>`. */
export function isCodeLike(text: string): boolean {
  const lines = text.split("\n").map((line) => line.trim());
  const isCode = (line: string): boolean =>
    line === "" ||
    /^[{}[\],;]+$/u.test(line) ||
    /^"[^"]*"\s*[:：]/u.test(line) ||
    /^<[?!/]?[A-Za-z][^<>]*>/u.test(line) ||
    /^"[^"]*"[,}\]]*$/u.test(line) ||
    /^\.{4,}$/u.test(line);
  return lines.every(isCode) && lines.some((line) => line !== "");
}

/** How many more brackets of JSON open than close; texts between quotes do not count. */
function depthOf(text: string): number {
  const bare = text.replace(/"(?:[^"\\\n]|\\.)*"/gu, '""');
  return (bare.match(/[{[]/gu)?.length ?? 0) - (bare.match(/[}\]]/gu)?.length ?? 0);
}

/** Whether what follows is a message of its own: the one before it is complete, or it says that it begins. */
export function isNewMessage(before: string, next: string): boolean {
  return isNewBehind({ depth: depthOf(before), end: before }, next);
}

/** A message so far: what of it is open, and its last lines. */
interface SoFar {
  depth: number;
  end: string;
}

function isNewBehind({ depth, end }: SoFar, next: string): boolean {
  const start = next.trim();
  if (/^<\?xml/iu.test(start)) return end.trim() !== "";
  return depth <= 0 && /^[{[]/u.test(start) && /[}\]]$/u.test(end.trimEnd());
}

/** The messages in a box of code, and the lines between them that speak of them. */
export function piecesOf(text: string, at: DocumentPlace): readonly Piece[] {
  const lines = text.split("\n");
  const pieces: { kind: "code" | "paragraph"; lines: string[]; at: DocumentPlace }[] = [];
  let soFar: SoFar = { depth: 0, end: "" };
  lines.forEach((line, index) => {
    const last = pieces.at(-1);
    const kind = soFar.depth <= 0 && isSpeech(line) ? "paragraph" : "code";
    const isOwn = kind === "paragraph" || last?.kind !== kind || isNewBehind(soFar, line);
    if (line.trim() === "" && last !== undefined) return void last.lines.push(line);
    if (isOwn) pieces.push({ kind, lines: [line], at: { ...at, line: at.line + index } });
    else last?.lines.push(line);
    if (isOwn) soFar = { depth: 0, end: "" };
    if (kind === "code") soFar = { depth: soFar.depth + depthOf(line), end: line };
  });
  return pieces
    .map((piece) => ({ kind: piece.kind, text: piece.lines.join("\n").trim(), at: piece.at }))
    .filter(({ text: said }) => said !== "");
}

/** A line in Chinese without anything of a message in it. */
function isSpeech(line: string): boolean {
  return /[\u4e00-\u9fff]/u.test(line) && !/[{}"<>=]/u.test(line);
}

/** Wire names of the members that a message shows, in their order: those of JSON, or elements of XML. */
export function membersIn(
  text: string,
): readonly { readonly name: string; readonly remark: string }[] {
  const json = [...text.matchAll(/^[\s{]*"([A-Za-z_$][\w$]*)"\s*[:：]([^\n]*)$/gmu)];
  return json.map(([, name = "", rest = ""]) => ({
    name,
    remark: /\/\/\s*(.*)$/u.exec(rest.replace(/"(?:[^"\\]|\\.)*"/gu, '""'))?.[1]?.trim() ?? "",
  }));
}
