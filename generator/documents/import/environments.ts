import type { DraftEnvironment } from "./elements.js";
import type { DraftSource } from "./source.js";

/**
 * Addresses that prose gives for messages, `正式环境: https://…`, or a table of environments. Where an operation's whole address is
 * given, what it is asked for there is no part of it.
 */
export function environmentsIn(sources: readonly DraftSource[]): readonly DraftEnvironment[] {
  const bases = basesIn(sources);
  const found = sources.flatMap(({ reading }) => {
    const whole = new Set(reading.operations.map(({ path = "" }) => trimmed(path)));
    return said(reading).flatMap(({ text, place }) =>
      addressesIn(text).map((one) => ({
        ...one,
        url: whole.has(one.url) ? withoutPath(one.url, bases) : one.url,
        cite: [`${reading.document}#${place}`],
      })),
    );
  });
  return named(found);
}

/** Addresses that operations stand below, as documents give them. */
export function basesIn(sources: readonly DraftSource[]): readonly string[] {
  const paths = sources.flatMap(({ reading }) => reading.operations.map(({ path = "" }) => path));
  const urls = sources.flatMap(({ reading }) =>
    said(reading).flatMap(({ text }) => addressesIn(text).map(({ url }) => url)),
  );
  return [...new Set(urls)].filter((url) => paths.some((path) => path.startsWith(`${url}/`)));
}

/** `https://api.example.com/open/query`, below `https://api.example.com/open`, → `/query`. */
export function ownPath(path: string, bases: readonly string[]): string {
  const below = bases.filter((base) => path.startsWith(`${base}/`)).map(({ length }) => length);
  if (below.length > 0) return path.slice(Math.max(...below));
  return path.replace(/^https?:\/\/[^/]+(?=\/)/iu, "");
}

function withoutPath(url: string, bases: readonly string[]): string {
  const path = ownPath(url, bases);
  return path === url ? url : url.slice(0, -path.length);
}

function trimmed(url: string): string {
  return url.replace(/[./]+$/u, "");
}

interface Said {
  readonly text: string;
  readonly place: string;
}

function said({ passages, tables }: DraftSource["reading"]): readonly Said[] {
  const rows = tables
    .filter(({ kind }) => kind === "terms")
    .flatMap((table) => table.rows)
    .map(({ cells, place }) => ({ text: `${cells.term ?? ""}: ${cells.meaning ?? ""}`, place }))
    .filter(({ text }) =>
      /环境|测试|生产|正式|开发|沙箱|\b(?:test|prod|dev|uat|sandbox)/iu.test(text),
    );
  const prose = passages.filter(
    ({ kind, topics }) => kind === "paragraph" && topics.includes("address"),
  );
  return [...rows, ...prose];
}

interface Address {
  readonly kind: string;
  readonly url: string;
}

function addressesIn(text: string): readonly Address[] {
  const matches = [...text.matchAll(/https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w./-]*)?/giu)];
  const around = matches.map((match, index) => {
    const last = matches[index - 1];
    const start = last === undefined ? 0 : endOf(last, text);
    const behind = text.slice(match.index + match[0].length, endOf(match, text));
    return { before: kindsIn(text.slice(start, match.index)), behind: kindsIn(behind) };
  });
  const [first, ...others] = around;
  // `测试、生产地址分别为 A、B`: the words stand in front of all of them, in their order.
  const isEach =
    first?.before.length === matches.length &&
    others.every(({ before, behind }) => before.length + behind.length === 0);
  return matches.map(([url], index) => {
    const { before = [], behind = [] } = around[index] ?? {};
    const word = isEach ? first.before[index] : (behind[0] ?? before.at(-1));
    return { kind: word ?? kindOfUrl(url), url: trimmed(url) };
  });
}

/** Where what is said of an address ends: behind the brackets that follow it, `https://… （测试环境）`. */
function endOf({ index, 0: url }: RegExpExecArray, text: string): number {
  const end = index + url.length;
  return end + (/^\s*[(（][^()（）]*[)）]/u.exec(text.slice(end))?.[0].length ?? 0);
}

const kinds = [
  { kind: "test", words: "测试|沙箱|联调|test(?:ing)?|sandbox" },
  { kind: "staging", words: "预发|预生产|uat|staging" },
  { kind: "production", words: "正式|生产|线上|prod(?:uction)?" },
];

/** The environments that words name, in their order. */
function kindsIn(text: string): readonly string[] {
  const words = new RegExp(kinds.map(({ words: each }) => `(${each})`).join("|"), "giu");
  const told = [...text.matchAll(words)].flatMap(
    ([, ...groups]) => kinds[groups.findIndex((group) => group !== undefined)]?.kind ?? [],
  );
  return told.filter((kind, index) => told.indexOf(kind) === index);
}

function kindOfUrl(url: string): string {
  return /(?:^|[./-])(?:qa|test|uat|sandbox|dev)[./-]/iu.test(url) ? "test" : "environment";
}

/** Each address once; several of one kind are told apart by a number. */
function named(
  found: readonly (Address & { readonly cite: readonly string[] })[],
): DraftEnvironment[] {
  const byUrl = new Map(found.toReversed().map((one) => [one.url, one]));
  const each = found.filter((one) => byUrl.get(one.url) === one);
  return each.map(({ kind, url, cite }, index) => {
    const before = each.slice(0, index).filter((one) => one.kind === kind).length;
    return { name: before === 0 ? kind : `${kind}-${before + 1}`, url, cite };
  });
}
