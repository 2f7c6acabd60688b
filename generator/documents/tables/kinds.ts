import type { Column, Row, TableKind } from "../reading.js";
import { headerWord } from "./dictionary.js";

/**
 * What the rows of a table are, by what its columns hold; undefined where nothing fits.
 *
 * @param codeWord what stands over the column of codes: below `错误代码`, `NotFound` is no field.
 */
export function kindOf(
  columns: readonly (Column | undefined)[],
  codes: readonly string[],
  codeWord = "",
): TableKind | undefined {
  const has = (...any: readonly Column[]): boolean =>
    any.some((column) => columns.includes(column));
  if (has("operation") && has("code", "path", "direction", "description")) return "operations";
  if (has("date", "version") && has("change", "author", "description") && !has("code")) {
    return "revisions";
  }
  if (has("term") && has("meaning", "description", "path")) return "terms";
  if (!has("code")) return has("type", "label") && isShort(columns) ? "terms" : undefined;
  if (has("type", "required", "nullable", "length")) return "fields";
  const isOfFields = codes.length > 0 && codes.every((code) => isFieldName(code));
  if (isOfFields && !codeWords.test(headerWord(codeWord))) return "fields";
  return has("label", "description", "meaning") ? "codes" : undefined;
}

/** Words that stand over results and values alone. */
const codeWords =
  /(?:错误|异常|返回|响应|应答|结果|状态|业务)(?:码|代码|编码|值)$|^(?:枚举值?|码值|代码值|字典值|取值)$|^(?:error|status|result|return|response)code$/u;

/** Two columns, the first of which names something: types, environments. */
function isShort(columns: readonly (Column | undefined)[]): boolean {
  return columns.filter((column) => column !== "seq").length === 2;
}

/** `policyNo`, but not `M`, `0000`, `TB` or `SYSTEM000001E`. */
function isFieldName(code: string): boolean {
  return /^[a-z_$]\w*[a-zA-Z][\w.[\]]*$/u.test(code) || /^[A-Z]+[a-z]\w*$/u.test(code);
}

/** The column that names a row of each kind of table, first the one that does it best. */
export const keyColumns: { readonly [K in TableKind]: readonly Column[] } = {
  fields: ["code"],
  codes: ["code"],
  operations: ["code", "path", "operation"],
  revisions: ["version", "date"],
  terms: ["term"],
};

export const rowKinds: { readonly [K in TableKind]: Row["kind"] } = {
  fields: "field",
  codes: "code",
  operations: "operation",
  revisions: "revision",
  terms: "term",
};
