import type { Block } from "../../../generator/documents/block.js";
import { docx, p, run, tbl, tc, tr } from "./docx.js";
import { grid, pdf, text, width, type Font } from "./pdf.js";
import { row, xlsx } from "./xlsx.js";

/** The formats that any blocks can be written in. In `txt` the cells of a row are parted by tabs. */
export type WrittenFormat = "docx" | "html" | "md" | "pdf" | "txt" | "xlsx";

/** The bytes of a document that says what the blocks say; furniture is left out. */
export async function inFormat(
  format: WrittenFormat,
  blocks: readonly Block[],
): Promise<Uint8Array> {
  return writers[format](blocks);
}

const writers: Readonly<
  Record<WrittenFormat, (blocks: readonly Block[]) => Promise<Uint8Array> | Uint8Array>
> = {
  docx: (blocks) => docx(blocks.map(word).join("")),
  html: (blocks) =>
    Buffer.from(`<!DOCTYPE html><html><body>${blocks.map(html).join("\n")}</body></html>`),
  md: (blocks) => Buffer.from(blocks.map(markdown).join("\n\n")),
  pdf: (blocks) => pdf(pages(blocks)),
  txt: (blocks) => Buffer.from(blocks.map(plainText).join("\n\n")),
  xlsx: (blocks) =>
    xlsx({
      sheets: [
        {
          name: "接口",
          rows: blocks
            .flatMap(sheetLines)
            .map((cells, index) => row(index + 1, cells))
            .join(""),
        },
      ],
    }),
};

const titleOf = ({ number, text: title }: Extract<Block, { kind: "heading" }>): string =>
  number === undefined ? title : `${number} ${title}`;

const linesOf = (said: string): readonly string[] => said.split("\n");

const cellsOf = (block: Extract<Block, { kind: "table" }>): readonly (readonly string[])[] =>
  block.rows.map(({ cells }) => cells.map((cell) => cell.text));

function word(block: Block): string {
  if (block.kind === "furniture") return "";
  if (block.kind === "heading") {
    return p(run(titleOf(block)), `<w:outlineLvl w:val="${block.level - 1}"/>`);
  }
  if (block.kind !== "table")
    return linesOf(block.text)
      .map((line) => p(run(line)))
      .join("");
  const cell = (said: string): string =>
    tc(
      linesOf(said)
        .map((line) => p(run(line)))
        .join(""),
    );
  return tbl(...cellsOf(block).map((cells) => tr(cells.map(cell)))) + p("");
}

const shown = (said: string): string =>
  said.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>");

function html(block: Block): string {
  if (block.kind === "furniture") return "";
  if (block.kind === "heading")
    return `<h${block.level}>${shown(titleOf(block))}</h${block.level}>`;
  if (block.kind === "code") return `<pre>${shown(block.text).replaceAll("<br>", "\n")}</pre>`;
  if (block.kind === "paragraph") return `<p>${shown(block.text)}</p>`;
  const rows = block.rows.map(({ cells, isHead }) => {
    const name = isHead === true ? "th" : "td";
    return `<tr>${cells.map((cell) => `<${name}>${shown(cell.text)}</${name}>`).join("")}</tr>`;
  });
  return `<table>${rows.join("\n")}</table>`;
}

function markdown(block: Block): string {
  if (block.kind === "furniture") return "";
  if (block.kind === "heading") return `${"#".repeat(block.level)} ${titleOf(block)}`;
  if (block.kind === "code") return `\`\`\`\n${block.text}\n\`\`\``;
  if (block.kind === "paragraph") return shown(block.text);
  const [head = [], ...rows] = cellsOf(block);
  const rule = head.map(() => "---");
  const cell = (said: string): string => shown(said).replaceAll("|", "\\|");
  return [head, rule, ...rows].map((cells) => `| ${cells.map(cell).join(" | ")} |`).join("\n");
}

function plainText(block: Block): string {
  if (block.kind === "furniture") return "";
  if (block.kind === "heading") return titleOf(block);
  if (block.kind !== "table") return block.text;
  return cellsOf(block)
    .map((cells) => cells.join("\t"))
    .join("\n");
}

function sheetLines(block: Block): readonly (readonly string[])[] {
  if (block.kind === "furniture") return [];
  if (block.kind === "heading") return [[], [titleOf(block)]];
  if (block.kind !== "table") return linesOf(block.text).map((line) => [line]);
  return [...cellsOf(block), []];
}

function pages(blocks: readonly Block[]): readonly string[] {
  const page = new Page();
  for (const block of blocks) {
    if (block.kind === "furniture") continue;
    if (block.kind === "table") page.table(cellsOf(block));
    else if (block.kind !== "heading") for (const line of linesOf(block.text)) page.line(line);
    else page.line(titleOf(block), "bold", 22 - 2 * block.level);
  }
  return page.all;
}

const [LEFT, ACROSS, BOTTOM] = [30, 535, 790];

/** Puts one thing below the other, and begins a page where one is full. */
class Page {
  readonly all: string[] = [];
  #y = BOTTOM;

  /** A PDF has no tabs: what they part stands apart. */
  line(said: string, font: Font = "gb", size = 10): void {
    let x = LEFT;
    const content = said.split("\t").map((part) => {
      const at = x;
      x += width(part, size) + 20;
      return part === "" ? "" : text(at, this.#y + size, part, font, size);
    });
    this.#put(content.join(""), this.#y + 2.2 * size, 2 * size, () => this.line(said, font, size));
  }

  table(rows: readonly (readonly string[])[]): void {
    const columns = columnsOf(rows);
    const cells = rows.map((said) => columns.map((across, at) => wrapped(said[at] ?? "", across)));
    const { content, end } = grid({ x: LEFT, y: this.#y, columns, rows: cells });
    this.#put(content, end + 30, end - this.#y, () => this.table(rows));
  }

  #put(content: string, end: number, height: number, again: () => void): void {
    if (this.all.length === 0 || this.#y + height > BOTTOM) {
      if (this.#y === TOP) throw new Error("it fits on no page");
      this.all.push("");
      this.#y = TOP;
      return again();
    }
    this.all[this.all.length - 1] += content;
    this.#y = end;
  }
}

const TOP = 60;

/** As wide as what is in them, all together as wide as the page. */
function columnsOf(rows: readonly (readonly string[])[]): readonly number[] {
  const count = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const widths = Array.from({ length: count }, (_, at) => {
    const lines = rows.flatMap((cells) => linesOf(cells[at] ?? ""));
    return Math.max(24, ...lines.map((line) => width(line) + 10));
  });
  const total = widths.reduce((sum, each) => sum + each, 0);
  return widths.map((each) => (total > ACROSS ? (each * ACROSS) / total : each));
}

/** Broken where the column ends, be it inside of a word, as programs do. */
function wrapped(cell: string, across: number): string {
  const lines = linesOf(cell).flatMap((line) => {
    const parts = [""];
    for (const sign of line) {
      const last = parts.at(-1) ?? "";
      if (width(last + sign) > across - 6) parts.push(sign);
      else parts[parts.length - 1] = last + sign;
    }
    return parts;
  });
  return lines.join("\n");
}
