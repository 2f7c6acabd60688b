import type { Row } from "../reading.js";
import { hasChinese, joined, tidy } from "../tables/content.js";

/** The longest text that names a field and explains nothing. */
const LONGEST = 24;

/** What a row calls its field: its label, or what its description begins with. A label that is a sentence is none. */
export function labelOf({ label, description }: Row["cells"]): string | undefined {
  if (label !== undefined) return isSentence(label) ? undefined : tidy(label);
  const [begin = ""] = joined(description ?? "")
    .replace(/^为/u, "")
    .split(/[(（,，:：;；。\s]/u);
  const isName = begin.length <= LONGEST && hasChinese(begin);
  return isName && !others.some((other) => other.test(begin)) ? begin : undefined;
}

/** What descriptions begin with instead of a name. */
const others: readonly RegExp[] = [
  // `01身份证`, `1-男`, `M-男`: the first of the values that it lists.
  /^(?:\d+[-—–_.、=]?|(?:[A-Za-z]\w{0,11})[-—–=])[\u4e00-\u9fff]/u,
  // `证件类型为护照时必填`: when the field must be there.
  /必[填传须选输]|[不非](?:能|可|得)?为?空$|^非空|[非选可]填$|^(?:如果|若|当)/u,
  // `取值：…`, `见附录`, `第 2 页`: what comes next, and where to look for it.
  /^(?:取值(?:范围)?|枚举值?|可选值?|格式|例如?|示例|如|其中|默认值?|默认为.*|第|[详参]见.*|参照.*|(?:见|参考)(?:(?:附|表|[上下]|第|\d).*)?)$/u,
];

function isSentence(label: string): boolean {
  return /[，。；]/u.test(label);
}
