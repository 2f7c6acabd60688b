import type { DraftField } from "./elements.js";

/** Whether a field's type is the structure of this name, or it is called like it: `details` and `List<Object>` for `detail`. */
export function refersTo({ type, printed, name }: DraftField, structure: string): boolean {
  const words = (type ?? printed ?? "").match(/[A-Za-z_]\w*/gu) ?? [];
  const wanted = structure.toLowerCase();
  if (words.some((word) => word.toLowerCase() === wanted)) return true;
  return isUntold(type ?? printed ?? "") && singular(lastWord(name)) === singular(wanted);
}

/** An object or a list that the type column says nothing more of. */
export function isUntold(type: string): boolean {
  return /^(?:object|list|array|json|list<(?:object|json)>|map|object\[\]|)$/iu.test(
    type.replaceAll(/\s/gu, ""),
  );
}

function lastWord(name: string): string {
  return name.replace(/^.*[.\]]/u, "").toLowerCase();
}

function singular(word: string): string {
  return word
    .toLowerCase()
    .replace(/(?:list|dto|vo|info)$/u, "")
    .replace(/s$/u, "");
}

/** A field and all fields below it, all the way down. */
export function allBelow(fields: readonly DraftField[]): readonly DraftField[] {
  return fields.flatMap((field) => [field, ...allBelow(field.below)]);
}

/** The member that other tables are about: called `data` or `body`, or labelled so, and nothing known of what is in it. */
export function bodyMember(fields: readonly DraftField[]): DraftField | undefined {
  return fields.find((field) => isBodyLike(field) && field.below.length === 0);
}

/** Whether a member is called or labelled like the place of a body. */
export function isBodyLike({ name, title = "" }: DraftField): boolean {
  return (
    isBodyName(name) ||
    /请求体|响应体|报文体|业务(?:参数|数据|内容|报文)|(?:响应|返回|请求)数据|通知.*内容/u.test(
      title,
    )
  );
}

/** Whether a name is one that bodies are commonly called by: `data`, `body`. */
export function isBodyName(name = ""): boolean {
  return /^(?:data|body|biz(?:data|content)|content|(?:req(?:uest)?|resp(?:onse)?|return)(?:body|data|msg)?|params?|payload|result)$/iu.test(
    name,
  );
}
