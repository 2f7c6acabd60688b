/** Names of elements, as functions of what documents call things. None is invented: what has no name is told by its place. */

/** `/api/order/addTemp` → `addTemp`; with more `parts`, `orderAddTemp`. Places for values, `/claim/{claimNo}`, are no names. */
export function nameOfPath(path: string, parts: number): string | undefined {
  const segments = path
    .replace(/^[a-z]+:\/\/[^/]*/iu, "")
    .replace(/[?#].*$/u, "")
    .split("/")
    .filter((segment) => /[A-Za-z]/u.test(segment) && !/^(?:\{|:)/u.test(segment));
  const words = segments.slice(-parts).map((segment) => segment.replace(/\.\w+$/u, ""));
  return words.length === 0 ? undefined : camel(words.join("-"));
}

/** `refundNotice`, `query_policy`, `C05`. */
export function nameOfCode(code: string): string | undefined {
  return /^[A-Za-z][\w.-]*$/u.test(code) ? camel(code) : undefined;
}

/** A title of few English words: `Policy status notification` → `policyStatusNotification`. */
export function nameOfTitle(title: string): string | undefined {
  const words = title.trim().split(/[\s-]+/u);
  const isName = words.length <= 5 && words.every((word) => /^[A-Za-z][a-z]+$/u.test(word));
  return isName ? camel(title.toLowerCase()) : undefined;
}

/** What a body's structure is of: `refundNoticeBody` → `refundNotice`, `IssueReqDTO` → `issue`. */
export function nameOfBody(structure: string): string | undefined {
  const stem = structure.replace(
    /(?:Body|Data|DTO|VO|Params?|Req(?:uest)?|Resp(?:onse)?|Input|In)+$/u,
    "",
  );
  return stem === "" || !/^[A-Za-z]\w*$/u.test(stem) ? undefined : camel(stem);
}

/** `insureRequest` → `insure`. */
export function stemOfRoot(root: string): string {
  const stem = root.replace(/(?:_?(?:Req(?:uest)?|Resp(?:onse)?|Reply|Result))$/iu, "");
  return stem === "" ? root : stem;
}

/** `3.4.1` → `op-3-4-1`. */
export function nameOfPlace(place: string): string {
  const words = place.match(/[A-Za-z0-9]+/gu) ?? [];
  return ["op", ...words].join("-");
}

/** Words as one, the first small: `add-temp` → `addTemp`, `C05` → `c05`. */
export function camel(text: string): string {
  const words = text.match(/[A-Za-z0-9]+/gu) ?? [];
  const isShouted = words.every((word) => word === word.toUpperCase());
  const [first = "", ...more] = isShouted ? words.map((word) => word.toLowerCase()) : words;
  return first.slice(0, 1).toLowerCase() + first.slice(1) + more.map(capital).join("");
}

/** Words as one, each capital; letters of all scripts count. */
export function pascal(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(capital).join("");
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** `guide#3.2/Pay.price` → `32PayPrice`: what tells elements apart that documents call the same. */
export function pascalOfPlace(place: string): string {
  return (place.replace(/^.*#/u, "").match(/[A-Za-z0-9]+/gu) ?? []).map(pascal).join("");
}

/** The name of a file: `addTemp` → `add-temp`. */
export function kebab(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/gu, "$1-$2")
    .replaceAll(/[^A-Za-z0-9]+/gu, "-")
    .toLowerCase();
}

/** What a document is called in citations, by its file: `Guide v1.2.0.docx` → `guide`. */
export function nameOfFile(file: string): string {
  const base = file.replace(/^.*[\\/]/u, "").replace(/\.[A-Za-z]\w*$/u, "");
  const plain = base.replace(/[\s._-]*v?\d+(?:[._]\d+)+$/iu, "").toLowerCase();
  const name = (plain.match(/[a-z0-9]+/gu) ?? []).join("-");
  return /^[a-z]/u.test(name) ? name : name === "" ? "document" : `document-${name}`;
}
