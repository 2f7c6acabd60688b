/** How Word writes the number of a list: `decimal`, `chineseCounting`, … (ECMA-376, part 1, 17.18.59). */
export function formatNumber(count: number, format: string): string {
  return ((Object.hasOwn(formats, format) && formats[format]) || String)(count);
}

/** Those that number by pictures or dots: nothing of it is text. */
export function isBullet(format: string): boolean {
  return format === "bullet" || format === "none";
}

const chinese = (count: number): string => counted(count, "〇一二三四五六七八九", "十百千万");

const formats: Readonly<Record<string, (count: number) => string>> = {
  decimalZero: (count) => String(count).padStart(2, "0"),
  upperLetter: (count) => letters(count, 0x41),
  lowerLetter: (count) => letters(count, 0x61),
  upperRoman: roman,
  lowerRoman: (count) => roman(count).toLowerCase(),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  chineseLegalSimplified: (count) => counted(count, "零壹贰叁肆伍陆柒捌玖", "拾佰仟萬"),
  ideographLegalTraditional: (count) => counted(count, "零壹貳參肆伍陸柒捌玖", "拾佰仟萬"),
  ideographDigital: (count) => digits(count, "〇一二三四五六七八九"),
  japaneseDigitalTenThousand: (count) => digits(count, "〇一二三四五六七八九"),
  taiwaneseDigital: (count) => digits(count, "〇一二三四五六七八九"),
  decimalFullWidth: (count) => digits(count, "０１２３４５６７８９"),
  decimalFullWidth2: (count) => digits(count, "０１２３４５６７８９"),
  ideographTraditional: (count) => among(count, "甲乙丙丁戊己庚辛壬癸"),
  ideographZodiac: (count) => among(count, "子丑寅卯辰巳午未申酉戌亥"),
  decimalEnclosedCircle: (count) => among(count, "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"),
  decimalEnclosedCircleChinese: (count) => among(count, "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"),
  ideographEnclosedCircle: (count) => among(count, "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉"),
  decimalEnclosedParen: (count) => `(${count})`,
  decimalEnclosedFullstop: (count) => `${count}.`,
  numberInDash: (count) => `- ${count} -`,
};

function among(count: number, characters: string): string {
  return [...characters][count - 1] ?? String(count);
}

function digits(count: number, characters: string): string {
  const each = [...characters];
  return String(count).replaceAll(/\d/gu, (digit) => each[Number(digit)] ?? digit);
}

/** `a` to `z`, then `aa` to `zz`: one letter, as often as it takes. */
function letters(count: number, first: number): string {
  if (count < 1) return String(count);
  const letter = String.fromCharCode(first + ((count - 1) % 26));
  return letter.repeat(Math.min(20, Math.ceil(count / 26)));
}

function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let left = count;
  let text = "";
  for (const [value, sign] of romans) {
    text += sign.repeat(Math.floor(left / value));
    left %= value;
  }
  return text;
}

const romans: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** `二十三`, `一百〇五`: up to 99,999; ten is written without its one. */
function counted(count: number, numerals: string, units: string): string {
  const each = [...numerals];
  if (count < 1 || count > 99_999) return digits(count, numerals);
  const written = [...String(count)].toReversed().map((digit, place) => ({ digit, place }));
  const text = written
    .map(({ digit, place }) => {
      if (digit === "0") return each[0] ?? "";
      return `${each[Number(digit)]}${place === 0 ? "" : ([...units][place - 1] ?? "")}`;
    })
    .toReversed()
    .join("");
  const zero = each[0] ?? "";
  const joined = text.replaceAll(new RegExp(`${zero}+`, "gu"), zero);
  const ended = joined.length > 1 && joined.endsWith(zero) ? joined.slice(0, -1) : joined;
  const [ten = ""] = units;
  const one = each[1] ?? "";
  return count < 20 && ended.startsWith(`${one}${ten}`) && ten === "十" ? ended.slice(1) : ended;
}
