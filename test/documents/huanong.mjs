// The document is five pastes of two pages, one as HTML, the others as Markdown inside of it, one in the middle of another:
//
//   请求模式:…                         a paste begins, often behind what is left of the last one
//   <h3>响应头</h3>, ### 响应头          the heading of a table: what stands under 响应 belongs to the reply
//   <code>head</code>, `head`          the table's name
//   <tr><td>…</td></tr>, | … | … |     a row: label, name, type, whether it must be there, description
//
// Some tables repeat their head as a row, some rows have a cell too many or too few. Codes stand in descriptions, as `0-正常退:…`
// or `01:低风险02:…`, those that are struck out between `~~` or `<del>`.

const BEGINS = "请求模式";

/**
 * Every row of every paste: `{ table, section, row, type, required, label }`, the section being the paste's number in the
 * order in which they begin; with `codes` where its description lists them: `{ code, label, struck }`.
 */
export function huanongRows(text) {
  return pastesOf(plain(text)).flatMap((paste, index) => rowsOf(paste, String(index + 1)));
}

/** The document as Markdown alone. Types such as List<Object> are left as they are. */
function plain(text) {
  return unescaped(text)
    .replace(/<h\d>(.*?)<\/h\d>/g, "### $1")
    .replace(/<p><code>(.*?)<\/code><\/p>/g, "`$1`")
    .replace(/<tr>([\s\S]*?)<\/tr>/g, (_, cells) => `|${cells.replace(/\s*<\/?t[dh]>\s*/g, "|")}|`)
    .replace(/\|\|/g, "|");
}

const entities = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };

function unescaped(text) {
  return text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity]);
}

/** In the order in which they begin. The one that begins inside of a row ends where the row goes on. */
function pastesOf(text) {
  const inner = new RegExp(`^(\\|.*)(${BEGINS}[\\s\\S]*?)^\`\`\`(?!json|${BEGINS})(?=\\S)`, "m");
  const [, , spliced = ""] = inner.exec(text) ?? [];
  const [, ...pastes] = text.replace(inner, "$1").split(BEGINS);
  return spliced === "" ? pastes : [...pastes, spliced];
}

function rowsOf(paste, section) {
  const place = { isReply: false, table: "" };
  return paste.split("\n").flatMap((line) => {
    const heading = /^### (.*)$/.exec(line)?.[1];
    if (heading !== undefined) place.isReply = heading.startsWith("响应");
    const table = /^`(\w+)`$/.exec(line)?.[1];
    if (table !== undefined) place.table = nameOf(table, place.isReply);
    return line.startsWith("|") ? rowOf(line, section, place.table) : [];
  });
}

/** Requests and replies both have a table called head. */
function nameOf(table, isReply) {
  return table === "head" && isReply ? "reply.head" : table;
}

function rowOf(line, section, table) {
  const [label = "", row = "", type, required, description = ""] = cellsOf(line);
  if (!/^[A-Za-z]+$/.test(row)) return [];
  const codes = codesOf(description);
  return [{ table, section, row, type, required, label, ...(codes.length > 0 ? { codes } : {}) }];
}

function cellsOf(line) {
  return line
    .split("|")
    .slice(1)
    .map((cell) => cell.trim());
}

function codesOf(description) {
  const found = description.matchAll(/(~~|<del>)?(\d+)[-:]([^\d\s:|<~]+)/g);
  return [...found].map(([, struck, code, label]) => ({
    code,
    label: label.replace(/[⻛⾼]/g, (sign) => radicals[sign]),
    struck: struck !== undefined,
  }));
}

/** Signs of a PDF that look like others. */
const radicals = { "⻛": "风", "⾼": "高" };
