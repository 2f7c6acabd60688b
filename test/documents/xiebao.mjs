// The document is a pasted word-processor text:
//
//   3. 出单通知              a heading of part 2: section 2.3
//   <tab>字段 / 类型 / 字段说明   the head of a table, a cell a line
//   <tab>IssueNotify         the table's name, alone in its line
//   <tab>price / long / 支付金额（单位：分）   a row, a cell a line, a blank line after it
//
// A third cell may go on over blank lines, without a tab. Section 1.3 has no tables: it shows JSON and explains members.

const HEAD = ["字段", "类型", "字段说明"];

/** Every row of the document: `{ table, section, row, type, label }`, types and row names as printed. */
export function xiebaoRows(text) {
  const lines = text.split(/\r?\n/);
  const partTwo = lines.findIndex((line) => /^\s*2、/.test(line));
  return [...envelopeRows(lines.slice(0, partTwo)), ...tableRows(lines.slice(partTwo))];
}

/** The members that section 1.3 shows: of the notice with an explanation, of the two answers in JSON only. */
function envelopeRows(lines) {
  const from = lines.findIndex((line) => line.startsWith("3. "));
  const to = lines.findIndex((line) => line.startsWith("4. "));
  const rows = new Map();
  let member;
  for (const line of lines.slice(from, to)) {
    const shown = /^\s*"(\w+)"\s*:[^/]*(?:\/\/(.*))?/.exec(line);
    const explained = /^(\w+)：(.*)/.exec(line);
    member = (shown ?? explained)?.[1];
    if (member === undefined) continue;
    const label = labelOf(((shown ?? explained)[2] ?? "").replace(/^为/, ""));
    const known = rows.get(member);
    rows.set(member, {
      table: "",
      section: "1.3",
      row: member,
      type: "",
      label: label || (known?.label ?? ""),
    });
  }
  return [...rows.values()];
}

function tableRows(lines) {
  const rows = [];
  let section = "";
  for (let at = 0; at < lines.length; at += 1) {
    const heading = /^(\d+)\. /.exec(lines[at]);
    if (heading) section = `2.${heading[1]}`;
    if (!isHead(lines, at)) continue;
    const [table, ...found] = groupsOf(lines.slice(at + HEAD.length));
    rows.push(...found.map(([row, type, label]) => rowOf(section, table[0], row, type, label)));
  }
  return rows;
}

function isHead(lines, at) {
  return HEAD.every((cell, offset) => lines[at + offset]?.trim() === cell);
}

/** The tabbed lines up to the next head or heading, parted at blank lines; lines without a tab only go on with a cell. */
function groupsOf(lines) {
  const groups = [];
  let open = false;
  for (const [at, line] of lines.entries()) {
    if (isHead(lines, at) || /^\d+\. /.test(line)) break;
    if (line.trim() === "") open = false;
    if (!line.startsWith("\t") || line.trim() === "") continue;
    if (!open) groups.push([]);
    open = true;
    groups.at(-1).push(line.trim());
  }
  return groups;
}

function rowOf(section, table, row, type, label) {
  return { table, section, row, type, label: labelOf(label) };
}

/** A cell's name for the row, without what it goes on to explain. */
function labelOf(cell) {
  return cell.split(/[(（,，:：;；。\s]/, 1)[0];
}
