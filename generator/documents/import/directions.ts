import type { Parties } from "./parties.js";
import type { DraftClaim } from "./elements.js";
import type { NamedOperation } from "./samples.js";

/** Operations that one party starts. */
export interface Group {
  readonly from: string;
  readonly isOurs: boolean;
  /** The documents' words for the party that starts them, and for the other. */
  readonly words: { readonly own: readonly string[]; readonly others: readonly string[] };
  /** It has operations whose direction nobody says. */
  readonly isGuessed: boolean;
  readonly operations: readonly NamedOperation[];
}

export interface Directed {
  readonly groups: readonly Group[];
  /** Operations of which the document does not say who starts them. */
  readonly unsaid: readonly DraftClaim[];
}

/**
 * Parts operations by who starts them. Of those of which no document says, the ones that have a path are taken for calls by us,
 * since paths are published for those who call; the others for messages to us.
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
      isGuessed: unsaid.some(({ operation }) => guess(operation, parties) === from),
      operations: each
        .filter((_, index) => froms[index] === from)
        .map(({ operation }) => operation),
    }),
  );
  return {
    groups: groups.length > 0 ? groups : [nobody(parties)],
    unsaid: unsaid.map(({ operation: { operation, places } }) => ({
      cite: places[0] ?? "",
      says: operation.title,
    })),
  };
}

/** A provider has a protocol, even where no operation is found. */
function nobody({ parties, we }: Parties): Group {
  const from = parties.find(({ name }) => name !== we)?.name ?? we;
  const words = { own: [], others: [] };
  return { from, isOurs: false, words, isGuessed: false, operations: [] };
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

function guess({ operation }: NamedOperation, { parties, we }: Parties): string {
  if (operation.path !== undefined) return we;
  return parties.find(({ name }) => name !== we)?.name ?? we;
}
