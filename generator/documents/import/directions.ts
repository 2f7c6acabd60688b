import type { Parties } from "./parties.js";
import type { DraftClaim } from "./elements.js";
import type { NamedOperation } from "./samples.js";

/** Operations that one party starts. */
export interface Group {
  readonly from: string;
  readonly isOurs: boolean;
  /** The documents' words for the party that starts them, and for the other. */
  readonly words: { readonly own: readonly string[]; readonly others: readonly string[] };
  readonly operations: readonly NamedOperation[];
  /** Those of its operations of which nobody says that they are. */
  readonly guessed: readonly NamedOperation[];
}

/** Operations by who starts them, and what is a guess of it. */
export interface Directed {
  readonly groups: readonly Group[];
  /** Operations of which the document does not say who starts them. */
  readonly unsaid: readonly DraftClaim[];
}

/**
 * Parts operations by who starts them. Those of which no document says it are taken for calls by us, since documents are written for
 * those who call; but for those without a path that are called a notice, which are taken for messages to us. Each is a question.
 */
export function directedIn(operations: readonly NamedOperation[], parties: Parties): Directed {
  const each = operations.map((operation) => ({ operation, said: starter(operation, parties) }));
  const unsaid = each.filter(({ said }) => said === undefined);
  const froms = each.map(({ operation, said }) => said ?? guess(operation, parties));
  const groups = [...new Set(froms)].map(
    (from): Group => ({
      from,
      isOurs: from === parties.we,
      words: wordsFor(from, parties),
      operations: each
        .filter((_, index) => froms[index] === from)
        .map(({ operation }) => operation),
      guessed: unsaid
        .filter(({ operation }) => guess(operation, parties) === from)
        .map(({ operation }) => operation),
    }),
  );
  return {
    groups: groups.length > 0 ? groups : [nobody(parties)],
    unsaid: unsaid.flatMap(({ operation }) => claimsOf(operation, guess(operation, parties))),
  };
}

/** A provider has a protocol, even where no operation is found. */
function nobody({ parties, we }: Parties): Group {
  const from = parties.find(({ name }) => name !== we)?.name ?? we;
  const words = { own: [], others: [] };
  return { from, isOurs: false, words, operations: [], guessed: [] };
}

function wordsFor(from: string, { parties }: Parties): Group["words"] {
  const titles = (isOwn: boolean): readonly string[] =>
    parties.flatMap(({ name, title }) =>
      (name === from) === isOwn && title !== undefined
        ? [title.replaceAll(/\W/gu, (letter) => (/[\p{L}\p{N}]/u.test(letter) ? letter : ""))]
        : [],
    );
  return { own: titles(true), others: titles(false) };
}

function starter({ operation }: NamedOperation, { parties, named }: Parties): string | undefined {
  const from = named(operation.from);
  if (from !== undefined) return from;
  const to = named(operation.to);
  return to === undefined ? undefined : parties.find(({ name }) => name !== to)?.name;
}

function guess(named: NamedOperation, { parties, we }: Parties): string {
  if (named.operation.path !== undefined || noticeSigns(named).length === 0) return we;
  return parties.find(({ name }) => name !== we)?.name ?? we;
}

/** What an operation is called, what was made of it, and what speaks for a notice. Titles lie: none of it decides. */
function claimsOf(named: NamedOperation, from: string): readonly DraftClaim[] {
  const { operation, places, name } = named;
  const [cite = ""] = places;
  const says = `${name}, '${operation.title}', is taken to be started by ${from}`;
  const signs = noticeSigns(named).filter((sign) => sign.cite !== cite);
  return [{ cite, says }, ...signs];
}

const noticeTitle = /通知|回调|推送|\b(?:notif(?:y|ication)s?|notices?|callbacks?|webhooks?)\b/iu;
const noticeLine =
  /^(?:(?:type|direction|kind|类型|接口类型|交互方向)\s*[:：]\s*)?(?:通知|回调|推送|notification|notice|callback|webhook)(?:接口)?[.。]?$/iu;

/** Where an operation is called a notice: by its title, or by a line that says nothing else. */
function noticeSigns({ source, operation, places }: NamedOperation): readonly DraftClaim[] {
  const { document, passages } = source.reading;
  const lines = passages.filter(
    ({ kind, text, ...one }) =>
      kind === "paragraph" && one.operation === operation.place && noticeLine.test(text.trim()),
  );
  const [cite = ""] = places;
  return [
    ...(noticeTitle.test(operation.title) ? [{ cite, says: operation.title }] : []),
    ...lines.map(({ place, text }) => ({ cite: `${document}#${place}`, says: text.trim() })),
  ];
}
