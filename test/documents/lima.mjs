// The document is a folder of GitBook pages. Each is HTML whose texts are character references, and says by its headings what
// is where:
//
//   <h2>1.3. 请求入参</h2>        a numbered heading: section 1.3
//   <h4>请求返回报文</h4>          one without a number: the name of a further table of the section
//   <tr><th>字段</th><th>名称</th>…   the head of a table; the words for a column differ from page to page
//   <tr><td>order.policyId</td>…  a row
//
// A row that is there twice, or has nothing behind its dot, keeps its place: the second one is `name:2`. A label that is a
// sentence is none: it is the row's remark, in the wrong column.

/** Every row: `{ document, table, section, row, type, required, label }`, with empty texts for empty cells. */
export function limaRows(pages) {
  return pages.flatMap(({ path, text }) => {
    const document = documentOf(path);
    return document === "interfaces" ? interfaceRows(document, text) : pageRows(document, text);
  });
}

/** `dict/ackStatus.html` is the document `ack-status`. */
function documentOf(path) {
  const name = path
    .split("/")
    .at(-1)
    .replace(/\.html$/, "");
  return name.replace(/[a-z][A-Z]/g, ([a, b]) => `${a}-${b}`).toLowerCase();
}

const columns = {
  row: ["字段", "参数名"],
  label: ["名称", "字段名"],
  type: ["类型"],
  size: ["大小"],
  required: ["必传", "是否必传"],
};

function pageRows(document, text) {
  const seen = new Map();
  return tablesOf(text).flatMap(({ section, table, head, rows }) => {
    const at = Object.entries(columns).map(([key, words]) => [key, indexOf(head, words)]);
    if (!at.some(([key, index]) => key === "row" && index >= 0)) return [];
    return rows.map((cells) => {
      const cell = Object.fromEntries(at.map(([key, index]) => [key, cells[index] ?? ""]));
      const row = placeOf(seen, `${section}/${table}/`, cell.row);
      const type = cell.size === "" ? cell.type : `${cell.type}(${cell.size})`;
      const label = cell.label.includes("，") ? "" : cell.label;
      return { document, table, section, row, type, required: cell.required, label };
    });
  });
}

/** The list of exchanges: what is called their type there stands as the row, and who starts them. */
function interfaceRows(document, text) {
  return tablesOf(text).flatMap(({ section, table, rows }) =>
    rows.map(([label, row, from, type]) => ({ document, table, section, row, type, label, from })),
  );
}

function indexOf(head, words) {
  return head.findIndex((cell) => words.includes(cell));
}

function placeOf(seen, prefix, name) {
  const count = (seen.get(prefix + name) ?? 0) + 1;
  seen.set(prefix + name, count);
  return count === 1 ? name : `${name}:${count}`;
}

/** The tables of a page: `{ section, table, head, rows }`. */
function tablesOf(text) {
  const body = /<section class="normal[\s\S]*?<\/section>/.exec(text)?.[0] ?? "";
  const place = { section: "", table: "" };
  return [...body.matchAll(/<(h\d|table)\b[^>]*>([\s\S]*?)<\/\1>/g)].flatMap(([, tag, inner]) => {
    if (tag !== "table") {
      Object.assign(place, headed(place, textOf(inner)));
      return [];
    }
    const [head = [], ...rows] = cellsOf(inner);
    return [{ ...place, head, rows }];
  });
}

function headed({ section }, heading) {
  const number = /^(\d+(?:\.\d+)*)\. /.exec(heading)?.[1];
  return number === undefined ? { section, table: heading } : { section: number, table: "" };
}

function cellsOf(table) {
  return [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row]) =>
    [...row.matchAll(/<t[hd]\b[^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell]) => textOf(cell)),
  );
}

function textOf(html) {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&#x([0-9a-fA-F]+);/g, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .trim();
}
