import type { Field } from "../corpus/corpus.js";

/** Words for what may be left out. Where a letter stands for a condition, the remark tells it and contradicts nothing. */
export function isOptional({ row: { cells } }: Field): boolean {
  const { required = "", nullable = "" } = cells;
  return (
    /^(?:N|O|NO|否|非必填|可选|选填|可为空)$/iu.test(required.trim()) ||
    /^(?:可为空|是|Y|可空)$/iu.test(nullable.trim())
  );
}

/** Words for what must be there, in any column that says so. */
export function isRequired({ row: { cells } }: Field): boolean {
  const { required = "", nullable = "" } = cells;
  return (
    /^(?:Y|M|ME|YES|TRUE|是|必填|必传|必须|必选)$/iu.test(required.trim()) ||
    /^(?:不为空|否|N|不可为空|不能为空|不可空)$/iu.test(nullable.trim()) ||
    /^不为空$/u.test(required.trim())
  );
}
