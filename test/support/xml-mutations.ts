/** XML texts of all that messages have, and of what lies at the borders of the grammar. */
const corpus: readonly string[] = [
  `<?xml version="1.0" encoding="UTF-8"?>
<notice><head><uuid>6f1c-0001</uuid><sign>0f0f</sign></head>
<body><orderNo>A0001</orderNo><name>示例建设工程有限公司</name><fee>121.00</fee><remark/></body></notice>`,
  `<?xml version='1.0' encoding='GBK' standalone='yes' ?>\r\n<!-- 一 --><a b="1" c='二"' d = "x&amp;y">\r\n<b/>\r</a>\r\n<!-- e -->\n`,
  `<a><![CDATA[<b>]] > &amp; ]]]]><![CDATA[>]]>text<!-- <b/> - --><b><![CDATA[]]></b></a>`,
  `<r>&lt;&gt;&amp;&quot;&apos;&#60;&#x3c;&#x20BB7;&#0000065;&#xD;&#10;&#9;]] ]]&gt; > "'</r>`,
  `<项目 编号="壹" xmlns:n="urn:n"><n:子-1 n:b="&#x4e8c;"> 𠮷😀\t</n:子-1><_.-·/><:/></项目>`,
  `<a  b = 'x\ty\nz\r\n&#10;&#13;'\n c="&lt;" ><a><a><a/></a ></a\n></a>`,
  `<__proto__ constructor="1" __proto__="2" toString=""><constructor/><prototype>then</prototype></__proto__>`,
  `<list><item no="1">一</item><item no="2">二<sub>x</sub>三</item> <item no="3"/></list>`,
  `<a>\u0085\u2028\u007f\ufffd\ud7ff\ue000 \u00a0</a>`,
  `<deep><a><a><a><a>x<a/></a></a></a></a></deep>`,
  `<?xml version="1.0"?><a/>`,
];

/** What is put in: marks, whole constructs, and what is not allowed. */
const pieces: readonly string[] = [
  [..."<>/&;#=\"'!?-[] \t\n\rax0中:._·"],
  ["<a>", "</a>", "<a/>", "<b>", "</b>", '<b c="1">', "</r>", "</item>", "<a", "</", "/>"],
  ["<a><a><a/></a></a>", "<b/><b/><b/><b/><b>x</b>"],
  [' b="1"', " b='<'", ' c="&#65;"', ' b=""', ' d="]]>"', ' e="\r\n"', " f", ' 二="2"'],
  ["<!-- c -->", "<!--", "-->", "--", "<!---->", "<!-- -- -->", "<!--->"],
  ["<![CDATA[x]]>", "<![CDATA[", "]]>", "]]", "<![CDATA[]]]]>", "<![cdata[", "<!["],
  ["&amp;", "&lt;", "&#60;", "&#x4e2d;", "&#0;"],
  ["&#xD800;", "&#xFFFE;", "&#x110000;", "&#x10FFFF;"],
  ["&nbsp;", "&e;", "&;", "&#;", "&#x;", "&#X41;", "&constructor;", "&#00065;", "&#xd;", "& "],
  ["<?pi x?>", "<?pi?>", "<?", "?>", "<?xml?>", '<?xml version="1.0"?>', '<?xml version="1.1"?>'],
  ["<!DOCTYPE a>", "<!DOCTYPE a [<!ENTITY e 'x'>]>", "<!doctype a>", "<!ELEMENT a ANY>"],
  ["\u0000", "\u0001", "\u000b", "\u001f", "\ufffe", "\uffff", "\ufeff", "\u0085", "\u2028"],
  ["\ud800", "\udc00", "\ud83d\ude00", "\udb80\udc00", "\r\n", "\r\r\n", "×", "\u0300", "\u037e"],
  [' encoding="gb18030"', ' standalone="no"', " standalone='maybe'", "xml"],
  ["1.0", "1.1", "version"],
].flat();

/** Texts that are almost XML, always the same for the same seed. */
export function* mutatedTexts(count: number, seed: number): Generator<string> {
  const random = randomFrom(seed);
  for (let n = 0; n < count; n++) {
    let text = corpus[n % corpus.length]!;
    for (let times = random(3) + 1; times > 0; times--) text = mutate(text, random);
    yield text;
  }
}

type Random = (n: number) => number;

/** A repeatable stream of numbers below `n`. */
function randomFrom(seed: number): Random {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (state >>> 8) % n;
  };
}

function mutate(text: string, random: Random): string {
  const piece = pieces[random(pieces.length)]!;
  switch (random(6)) {
    case 0:
      return splice(text, random(text.length + 1), 0, piece);
    case 1:
      return splice(text, random(text.length + 1), random(3) + 1, piece);
    case 2:
      return splice(text, random(text.length + 1), random(2) + 1, "");
    case 3:
      return between(text, random, () => piece);
    case 4:
      return between(text, random, (token) => token + token);
    default:
      return between(text, random, (token, other) => token + other);
  }
}

function splice(text: string, at: number, removed: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at + removed);
}

/** Puts something in the place of one tag, attribute, reference or run of text; `other` is another one. */
function between(
  text: string,
  random: Random,
  change: (token: string, other: string) => string,
): string {
  const tokens = text.match(token) ?? [];
  const at = random(tokens.length);
  const other = tokens[random(tokens.length)] ?? "";
  return tokens.map((one, index) => (index === at ? change(one, other) : one)).join("");
}

const token =
  /<[^\s<>]*|\s+[^\s<>=]+=(?:"[^"<]*"|'[^'<]*')|\/?>|&[^;<&]*;?|[^<>&]+?(?=[<>&\s]|$)|\s+/g;
