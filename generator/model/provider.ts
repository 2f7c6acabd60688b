import type { FreeKind } from "../spec/language/free-kinds.js";
import type { KeyPairKind } from "../spec/language/key-pairs.js";
import type { Type } from "./type.js";
import type { CodeTable, Provenance, Structure } from "./structure.js";
import type { Openable, Protocol, Results } from "./protocol.js";

/** Everything a provider's spec says, resolved and frozen. `baowen show --format json` prints it, packages carry it. */
export interface Provider {
  /** The version of the spec language it was written in. */
  readonly language: 1;
  readonly name: string;
  readonly title: string;
  readonly summary?: string;
  readonly package: { readonly version: string };
  /** IANA zone of dates that carry none. */
  readonly zone?: string;
  readonly parties: readonly Party[];
  /** The party that we are. */
  readonly we: string;
  readonly documents: readonly ProviderDocument[];
  readonly environments: readonly Environment[];
  readonly credentials: readonly Credential[];
  readonly codeTables: readonly CodeTable[];
  readonly structures: readonly Structure[];
  readonly protocols: readonly Protocol[];
  readonly operations: readonly Operation[];
  readonly openPoints: readonly OpenPoint[];
  readonly questions: readonly Question[];
  readonly vectors: readonly Vector[];
}

export interface Party {
  readonly name: string;
  readonly title: string;
}

/** A document the spec was captured from; the document itself is never part of the project. */
export interface ProviderDocument {
  readonly name: string;
  readonly title: string;
  readonly file?: string;
  readonly version?: string;
  readonly sha256?: string;
  /** The document's words for types and requiredness, and the language's words for the same. */
  readonly words: { readonly [word: string]: string };
  /** The questions about the document as a whole. */
  readonly question?: readonly string[];
}

export interface Environment extends Provenance {
  readonly name: string;
  readonly url: string;
}

export interface Credential extends Provenance {
  readonly name: string;
  readonly title?: string;
  /** How the configured text becomes bytes where a step needs bytes. */
  readonly form: "text" | "hex" | "base64" | "pem";
  readonly bytes?: Openable<"first8" | "exact8">;
  /** It is no text: each side has a private key of this kind, and the other side's public ones. */
  readonly pair?: KeyPairKind;
}

/** One exchange: a request by `from`, answered in the same connection by `to`. */
export interface Operation extends Provenance {
  readonly name: string;
  readonly title: string;
  readonly summary?: string;
  readonly from: string;
  readonly to: string;
  readonly protocol: string;
  readonly path?: string;
  /** The address is one that a request of another operation gave in this member. */
  readonly address?: { readonly operation: string; readonly path: readonly string[] };
  /** Texts that fill `{operation.root}` and `{operation.body}`. */
  readonly fills: { readonly [hole: string]: string };
  /** What tells this operation from others of its protocol. */
  readonly dispatch: readonly Dispatch[];
  readonly request: Body;
  readonly reply: Body;
  /** Paths from the envelope whose values together make two messages the same event. */
  readonly identity: readonly (readonly string[])[];
  /** What a second message of the same identity with other contents means. */
  readonly onChange: "version" | "reject" | "handle";
  /** Messages with the same value here are handled in turn. */
  readonly orderKey?: readonly string[];
  readonly effect: "query" | "create" | "update" | "cancel" | "notice";
  readonly idempotentBy?: readonly string[];
  readonly settle?:
    | { readonly by: string; readonly with: { readonly [field: string]: readonly string[] } }
    | { readonly none: string };
  /** What the codes of its replies mean: the protocol's, and its own over them. */
  readonly results?: Results;
  readonly samples: readonly Sample[];
}

export interface Dispatch {
  /** The member of the envelope, or `root` for the XML root element. */
  readonly path: readonly string[];
  readonly values: readonly string[];
}

/** What a request or reply carries inside its envelope. `none`: nothing; `undocumented`: something nobody wrote down. */
export type Body =
  | { readonly kind: "none" }
  | (Described & { readonly kind: "undocumented"; readonly type: Type })
  | (Described & { readonly kind: "type"; readonly type: Type });

/** What may be said of a body beside its type. */
interface Described {
  /** The document's word for the type, where another was decided. */
  readonly documented?: string;
  readonly question?: readonly string[];
}

export interface Sample {
  readonly name: string;
  readonly of: "request" | "reply";
  /** Path inside the provider's folder. */
  readonly file: string;
  readonly text: string;
  readonly question?: readonly string[];
}

export interface OpenPoint extends Provenance {
  readonly name: string;
  /** By name; none of a free one. */
  readonly choices: readonly string[];
  /** What stands there is a text of this form, which whoever deploys the code writes. */
  readonly free?: FreeKind;
  /** A choice; the text of a free one. */
  readonly default: string;
  readonly why: string;
}

export interface Question {
  readonly name: string;
  readonly title: string;
  readonly claims: readonly { readonly cite: readonly string[]; readonly says: string }[];
  readonly decision: string;
  readonly reason: string;
  readonly ask?: Ask;
  /** What the partner said, and when. */
  readonly answer?: string;
}

/** A question that the partner has not answered yet. */
export type AskedQuestion = Question & { readonly ask: Ask };

/** The questions that are still to be asked, in the order of the spec. */
export function asked(provider: Provider): readonly AskedQuestion[] {
  return provider.questions.flatMap((question) => {
    const { ask, answer } = question;
    return ask !== undefined && answer === undefined ? [{ ...question, ask }] : [];
  });
}

/** A question as the partner is asked it, in the partner's language. */
export interface Ask {
  readonly title: string;
  readonly text: string;
  /** What we take until there is an answer. */
  readonly meanwhile: string;
  /** Two to four answers to choose from. */
  readonly answers: readonly string[];
}

/** A signature or encoding worked out by something other than baowen. */
export interface Vector {
  readonly name: string;
  /** The signature, or the path of the member that is encoded. */
  readonly signature: string;
  readonly of: "signature" | "encoding";
  /** Which protocol's, where several have one of this name. */
  readonly protocol?: string;
  /** The party that sends, where letter case depends on it. */
  readonly from?: string;
  readonly inputs: { readonly [path: string]: string };
  readonly keys: { readonly [credential: string]: string };
  readonly options: { readonly [point: string]: string };
  readonly text?: string;
  /** What stands between two steps, bytes as hex; as far as it was noted. */
  readonly steps: readonly string[];
  readonly result: string;
  /** Which program made it. */
  readonly made: string;
}

/** One party's view: what it sends and what it answers. The counterpart is the same with the parties swapped. */
export interface Side {
  readonly party: string;
  readonly sends: readonly Operation[];
  readonly serves: readonly Operation[];
}

export function sideOf(provider: Provider, party: string): Side {
  return {
    party,
    sends: provider.operations.filter((operation) => operation.from === party),
    serves: provider.operations.filter((operation) => operation.to === party),
  };
}
