import { isIdentifier, tidy } from "./content.js";
import { isPartTitle, saysOf, type Says } from "./roles.js";

/** What stands above a table, and what that says of it. */
export interface Caption extends Says {
  /** A wire name that it gives. */
  readonly name?: string;
  /** A heading without a number, as a name: `平台发起请求报文`. */
  readonly part?: string;
  /** A wire name that the section is called by. */
  readonly titleName?: string;
  /** The section, or the part of it, is called so by the type of a row elsewhere. */
  readonly isReferred?: boolean;
  /** It is a paragraph that says of which message the table is. */
  readonly isSpoken?: boolean;
}

const named = [
  /^(?:参数|对象|结构|结构体|节点|实体|字段|类型|名称)[\s:：]*([A-Za-z_]\w*)[:：]?$/u,
  /^([A-Za-z_]\w*)\s*(?:参数|对象|结构|结构体|节点|实体|字段|类型|说明|参数说明|字段说明|列表)+[:：]?$/u,
  /^([A-Za-z_]\w*)\s*[(（][^()（）]{1,20}[)）][:：]?$/u,
  /^[\u4e00-\u9fff]{2,12}\s*[(（:：]?\s*([A-Za-z_]\w*)[)）]?[:：]?$/u,
  /^`?([A-Za-z_]\w*)`?[:：]?$/u,
];

/** What a title calls its operation by, beside words: `批改(A09)` → `A09`. */
export function operationCodeIn(title: string): string | undefined {
  return /[（(]([A-Z]+\d+)[)）]/u.exec(title)?.[1];
}

/** `参数 HolderInfoDTO`, `head`, `InsuredInfo 对象` → the wire name. The code of an operation is none. */
export function nameIn(text: string): string | undefined {
  const line = tidy(text);
  if (operationCodeIn(line) !== undefined) return undefined;
  const found = named.map((form) => form.exec(line)?.[1]).find((name) => name !== undefined);
  return found !== undefined && isIdentifier(found) && !isOther(found) ? found : undefined;
}

/** Words that stand alone in a line, too, and name nothing. */
function isOther(word: string): boolean {
  return /^(?:get|post|put|patch|delete|https?|json|xml|utf|yes|no|ok|demo|note|urls?|uri|id|api|sdk|request|response|params?|parameters?|headers?|examples?|errors?)$/iu.test(
    word,
  );
}

/** How long a line may be to be a caption. */
const LONGEST = 40;

/**
 * Reads what stands above a table.
 *
 * @param lines paragraphs since the last table or heading, in their order.
 * @param parts headings above it that are no sections, outermost first.
 * @param title of its section.
 */
export function captionOf(
  lines: readonly string[],
  parts: readonly string[],
  title: string,
): Caption {
  const short = lines.map(tidy).filter((line) => line.length <= LONGEST && !/[。；]/u.test(line));
  const last = short.toReversed();
  const name = last.map(nameIn).find((found) => found !== undefined);
  // A line such as `请求方式: POST` says something of its own.
  const spoken = last
    .filter((line) => !/[:：]\s*\S/u.test(line))
    .map(saysOf)
    .find(({ side }) => side !== undefined);
  const part = parts.at(-1);
  // `响应data` is no name: every reply has one.
  const titleName = /^[\u4e00-\u9fff]+[A-Za-z]/u.test(tidy(title)) ? undefined : nameIn(title);
  const says = [...(spoken ? [spoken] : []), ...parts.toReversed().map(saysOf), saysOf(title)];
  // `投保请求` is what an operation is called; both of its messages stand below it.
  const told = isPartTitle(title) ? says : says.slice(0, -1);
  const side = told.find((each) => each.side !== undefined)?.side;
  return {
    ...(side && { side }),
    ...(says.some(({ isEnvelope }) => isEnvelope) && { isEnvelope: true }),
    ...(says.some(({ isStructure }) => isStructure) && { isStructure: true }),
    ...(name !== undefined && { name }),
    ...(titleName !== undefined && { titleName }),
    ...(part !== undefined && { part: part.replace(/\s+/gu, "") }),
    ...(spoken !== undefined && { isSpoken: true }),
  };
}
