// The document is text that was read off pages:
//
//   3.4.2 退保请求              a heading: section 3.4.2; the headings begin where the contents end
//   工保网服务系统发送请求        the caption of a table: of what is sent first, or of what is returned
//   节点名称<tab>含义<tab>…      the head of a table, cells parted by tabs
//   <requestHead>报文头         a row that opens a group, its name in angle brackets, the other cells empty
//   polycyno<tab>退保保单号<tab>…  a row: its name, label, type, whether it may be empty, and a remark
//
// Blank lines, rules of dashes and scraps of a head may stand between two rows where a page ends. Labels of groups may stand in
// brackets, and names in blanks.

const FIRST_HEADING = "1 前言";

const captions = new Map([
  ["工保网服务系统发送请求", "request"],
  ["保险公司推送信息", "request"],
  ["保险公司返回报文", "reply"],
  ["工保网返回报文", "reply"],
]);

/** Every row of the document: `{ table, section, row, type, required, label }`, with empty texts for empty cells. */
export function gongbaoRows(text) {
  const lines = text.split(/\r?\n/);
  const place = { section: "", table: "" };
  return lines.slice(lines.indexOf(FIRST_HEADING)).flatMap((line) => {
    follow(place, line);
    return rowOf(place, line.split("\t"));
  });
}

/** Keeps account of the section and of which of its two tables is open. */
function follow(place, line) {
  const heading = /^(\d+(?:\.\d+)*) ?(?=[^\d\s.,(])(?!.*\t)/.exec(line)?.[1];
  if (heading !== undefined) Object.assign(place, { section: heading, table: "" });
  place.table = captions.get(line.trim()) ?? place.table;
}

function rowOf({ section, table }, cells) {
  if (cells.length < 5) return [];
  const [name, label, type, required] = cells.map((cell) => cell.trim());
  const group = /^<\s*(\w+)\s*>\s*\(?([^()]*)\)?$/.exec(name);
  if (group !== null) {
    return [{ table, section, row: group[1], type: "", required: "", label: group[2].trim() }];
  }
  return /^\w+$/.test(name) ? [{ table, section, row: name, type, required, label }] : [];
}
