import { languages } from "./markdown-languages.js";

/** The text with `<` and `&` escaped in fences that are closed, and `<` between backticks: nothing there is a tag. */
export function shieldCode(text: string): string {
  if (!/[`~|]/u.test(text)) return text;
  const lines = text.split("\n");
  const shielded: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = fenceEnd(lines, at);
    if (end === undefined) shielded.push(insideRow(betweenBackticks(lines[at++] ?? "")));
    else {
      shielded.push(...lines.slice(at, end).map(escaped));
      at = end;
    }
  }
  return shielded.join("\n");
}

function escaped(line: string): string {
  return line.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

const opening = /^[\s>]*(```+|~~~+)\s*([\w+#.-]*)\s*$/u;

/** The index behind the fence that opens at this line, if it is closed as it should be. */
function fenceEnd(lines: readonly string[], at: number): number | undefined {
  const [, fence, info = ""] = opening.exec(lines[at] ?? "") ?? [];
  if (fence === undefined || !isInfo(info)) return undefined;
  const next = lines.findIndex((line, index) => index > at && line.trim().startsWith(fence));
  if (next < 0 || lines[next]?.trim() !== fence) return undefined;
  return endsMore(lines.slice(at, next).join("\n")) ? undefined : next + 1;
}

function isInfo(info: string): boolean {
  return info === "" || languages.has(info.toLowerCase());
}

/** Whether more elements end in it than begin: then the fence is open by mistake, and the page goes on in it. */
function endsMore(content: string): boolean {
  return ["pre", "code", "table", "tr", "td", "div", "body", "html"].some((name) => {
    const count = (start: string) =>
      content.match(new RegExp(`${start}${name}[\\s>]`, "giu"))?.length ?? 0;
    return count("</") > count("<");
  });
}

/** A block in a cell of a row of Markdown would part the row: it stands on a line of the cell. */
function insideRow(line: string): string {
  if (!line.includes("<") || !/^\s*\|.*\|\s*$/u.test(line)) return line;
  return line.replaceAll(/<\/?(?:p|div|ul|ol|li|center|blockquote|pre)(?:\s[^<>]*)?>/giu, "<br>");
}

function betweenBackticks(line: string): string {
  if (!line.includes("`") || !line.includes("<")) return line;
  return line.replaceAll(/`[^`]{1,200}`/gu, (code) =>
    /<\/(?:t[dhr]|p|li|div|h\d|table|pre|code)\b/iu.test(code)
      ? code
      : code.replaceAll("<", "&lt;"),
  );
}
