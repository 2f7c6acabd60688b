// The document is text that was read off pages:
//
//   7.4.2 请求参数列表        a heading: section 7.4.2; one is numbered after another section, 7.4.4 below 7.1
//   参数 HolderInfoDTO        the name of a further table of the section
//   序号<tab>参数名称<tab>…     the head of a table, cells parted by tabs
//   5<tab>支付方式<tab>payType…  a row: its number, label, name, type and whether it must be there
//
// A row's number may be missing, and a blank line or scraps may stand between two rows where a page ends. Names and labels are
// broken by blanks, types by blanks and by tags that the reading made of `<…>`, and some letters were read as others that
// look alike: such blanks are dropped here, and such letters put right.

/** Every row of the document: `{ table, section, row, type, required, label }`, with empty texts for empty cells. */
export function aigobaoRows(text) {
  const lines = text.split(/\r?\n/);
  const place = { section: "", table: "", head: undefined };
  return lines.slice(lines.indexOf("文档修订记录:")).flatMap((line) => {
    follow(place, line);
    return rowOf(place, line.split("\t"));
  });
}

/** Keeps account of the section, its table and the columns that rows have there. */
function follow(place, line) {
  const heading = /^(\d+(?:\.\d+)*) ?(?=[^\d\s.,])(?!.*\t)/.exec(line)?.[1];
  if (heading !== undefined) {
    Object.assign(place, { section: below(place.section, heading), table: "", head: undefined });
  }
  const named = /^参数 (\w+)$/.exec(line)?.[1];
  if (named !== undefined) Object.assign(place, { table: named, head: undefined });
  const cells = line.split("\t").map((cell) => cell.trim());
  if (cells.includes("参数编码") || cells[0] === "序号") place.head = cells;
}

/** The section of a heading. The third part counts below the section that is open, whatever stands before it. */
function below(section, heading) {
  const [chapter, , third] = heading.split(".");
  if (third === undefined) return heading;
  const [open, second] = section.split(".");
  return open === chapter ? `${open}.${second}.${third}` : heading;
}

function rowOf({ section, table, head }, cells) {
  if (head === undefined || cells[0].trim() === head[0]) return [];
  const cell = (name) => cells[head.indexOf(name)] ?? "";
  if (head.includes("message")) {
    const isRow = /^\d+$/.test(cell("code"));
    const row = {
      table,
      section,
      row: cell("code"),
      type: "",
      required: "",
      label: joined(cell("message")),
    };
    return isRow ? [row] : [];
  }
  const row = latin(joined(cell("参数编码")));
  if (!/^[A-Za-z]+$/.test(row)) return [];
  const type = typeOf(cell("参数类型"));
  return [
    {
      table,
      section,
      row,
      type,
      required: joined(cell("是否必填")),
      label: labelOf(cell("参数名称")),
    },
  ];
}

function joined(cell) {
  return cell.replace(/\s/g, "");
}

/** `List <string></string>` was `List<String>`. The letter case that the reading took away stays lost. */
function typeOf(cell) {
  return joined(cell.replace(/<([^<>]*)>\s*<\/.*$/, "<$1>"));
}

const lookAlikes = { а: "a", р: "p", Т: "T", у: "y", е: "e" };

function latin(name) {
  return name.replace(/[аруТе]/g, (letter) => lookAlikes[letter]);
}

function labelOf(cell) {
  return joined(cell).replace("爰", "爱");
}
