import type { TabledOperation } from "./field-tables.js";

/** An HTTP method that a document gives for an operation, and where; a heading has no place but its whole section. */
export interface SaidMethod {
  readonly method: string;
  readonly cite?: string;
}

/** What lines and small tables say of how an operation is asked for: `POST /policy/query`, `请求方式：POST`. */
export function methodsIn({ source, operation }: TabledOperation): readonly SaidMethod[] {
  const { document, passages, tables } = source.reading;
  const said = passages
    .filter((one) => one.kind === "paragraph" && one.operation === operation.place)
    .flatMap(({ text, place }) => text.split("\n").map((line) => ({ line, place })));
  const rows = tables
    .filter((one) => one.kind === "terms" && one.operation === operation.place)
    .flatMap((one) => one.rows)
    .map(({ cells, place }) => ({ line: `${cells.term ?? ""}：${cells.meaning ?? ""}`, place }));
  const below = [...said, ...rows].flatMap(({ line, place }) => {
    const method = methodIn(line);
    return method === undefined ? [] : [{ method, cite: `${document}#${place}` }];
  });
  const method = methodIn(operation.title);
  return method === undefined ? below : [{ method }, ...below];
}

const forms = [
  /^(GET|POST|PUT|PATCH|DELETE)\s+(?:https?:\/)?\//u,
  /(?:请求方式|请求方法|请求类型|提交方式|\bmethod)\s*[:：]\s*(?:https?\s*)?(GET|POST|PUT|PATCH|DELETE)\s*$/iu,
];

/** A line that names two of them says neither. */
function methodIn(line: string): string | undefined {
  const plain = line.replaceAll("`", "").trim();
  const found = forms.map((form) => form.exec(plain)?.[1]).find((one) => one !== undefined);
  return found?.toUpperCase();
}
