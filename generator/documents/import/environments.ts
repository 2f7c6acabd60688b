import type { DraftEnvironment } from "./elements.js";
import type { DraftSource } from "./source.js";

/** Addresses that prose gives for messages: `正式环境: https://…`. */
export function environmentsIn(sources: readonly DraftSource[]): readonly DraftEnvironment[] {
  const found = sources.flatMap(({ reading }) =>
    reading.passages
      .filter(({ kind, topics }) => kind === "paragraph" && topics.includes("address"))
      .flatMap(({ text, place }) =>
        addressesIn(text).map((one) => ({ ...one, cite: [`${reading.document}#${place}`] })),
      ),
  );
  return named(found);
}

interface Address {
  readonly kind: string;
  readonly url: string;
}

function addressesIn(text: string): readonly Address[] {
  const matches = [...text.matchAll(/https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w./-]*)?/giu)];
  return matches.map((match, index) => {
    const from = index === 0 ? 0 : (matches[index - 1]?.index ?? 0);
    const before = text.slice(from, match.index);
    return { kind: kindOf(before, match[0]), url: match[0].replace(/[./]+$/u, "") };
  });
}

function kindOf(before: string, url: string): string {
  if (/测试|沙箱|联调|test|sandbox/iu.test(before)) return "test";
  if (/预发|uat|staging/iu.test(before)) return "staging";
  if (/正式|生产|线上|prod/iu.test(before)) return "production";
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
