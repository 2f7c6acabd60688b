import { wireNumber, type WireObject, type WireValue } from "../../templates/runtime/wire.js";
import type { Draw } from "./draw.js";

/** The names of members: what sorts oddly, what looks like an index, what JavaScript has its own idea of. */
export const memberNames = [
  ..."a A b B c zz Zz _ a_b aB ß İ ı 姓名 名 amount Amount".split(" "),
  ..."sign 😀 ﬀ {k} {v} $& constructor toString".split(" "),
  "__proto__",
  "with blank",
] as const;

const indexNames = ["0", "1", "10", "2", "01"] as const;

const pieces = [
  ..."a Z 0 9 é ß İ ı ǅ Σ ς 保 险 𠮷 😀 € ﬃ & = + % ~ * ' ( ) ! - . _ / \\ \" $ { } , : ; < > [ ]".split(
    " ",
  ),
  ..."$& $1 $$ {k} {v} %E4 ]]> &amp; 00 ff AP8Q".split(" "),
  " ",
  "\t",
  "\n",
  "\r\n",
  "\u0000",
  "\u3000",
  "\u2028",
  "\ufeff",
  "\u0301",
] as const;

const loneSurrogates = ["\ud800", "\udc00", "\udfff", "\ude00\ud83d"] as const;
const numbers = [
  "0",
  "1",
  "-1",
  "121.00",
  "1e3",
  "-0",
  "0.1",
  "12345678901234567890",
  "1E-7",
] as const;

/** A text that has a form in UTF-8. */
export function anyText(draw: Draw): string {
  if (draw.percent(8)) return "";
  if (draw.percent(20))
    return draw.pick(["ABab12", "保险公司", "13800000000", "0f0F00", "AAAA", "-1.50"]);
  return draw.several(1, 12, () => draw.pick(pieces)).join("");
}

/** One that is hex digits, Base64 or characters of GBK more often than by chance. */
export function plainText(draw: Draw): string {
  const letters = draw.pick([
    "0123456789abcdef",
    "0123456789ABCDEF",
    "abc投保人张三，。１２",
    "Zz09",
  ]);
  return (
    draw.several(0, 12, () => draw.pick([...letters])).join("") + (draw.percent(30) ? "==" : "")
  );
}

/** A text that no charset can write. */
export function brokenText(draw: Draw): string {
  return anyText(draw) + draw.pick(loneSurrogates) + anyText(draw);
}

export function anyObject(draw: Draw, text: () => string, depth = 3): WireObject {
  const names = draw.percent(6) ? [...memberNames, ...indexNames] : memberNames;
  const chosen = draw.some(0, 7, names);
  return Object.fromEntries(chosen.map((name) => [name, anyValue(draw, text, depth)]));
}

export function anyValue(draw: Draw, text: () => string, depth: number): WireValue {
  const kind = draw.below(depth > 0 ? 20 : 13);
  if (kind < 7) return text();
  if (kind < 10) return wireNumber(draw.pick(numbers));
  if (kind < 12) return draw.percent(50);
  if (kind === 12) return null;
  if (kind < 16) return draw.several(0, 3, () => anyValue(draw, text, depth - 1));
  return anyObject(draw, text, depth - 1);
}
