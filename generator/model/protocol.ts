import type { NestedWord, SkipWord, SortWord } from "../spec/language/pair-words.js";
import type { StepName } from "../spec/language/steps.js";
import type { Condition } from "../spec/expression/condition.js";
import type { ElementOrder, Field, Provenance } from "./structure.js";

/** Something the document leaves open: one of the point's choices stands here, chosen at run time. */
export interface Open<T> {
  readonly kind: "open";
  readonly point: string;
  /** What stands here under each choice. */
  readonly choices: { readonly [choice: string]: T };
}

/** A value that may be left open. */
export type Openable<T> = T | Open<T>;

/** How messages travel between two parties. */
export interface Protocol extends Provenance {
  readonly name: string;
  readonly title?: string;
  readonly summary?: string;
  /** The party that starts exchanges, and the one that answers. An operation may swap them. */
  readonly from: string;
  readonly to: string;
  readonly transport: Transport;
  /** A member that is null means the same as one that is not there. */
  readonly nullIsAbsent: boolean;
  /** An empty text or XML element means the same as one that is not there. */
  readonly emptyIsAbsent: boolean;
  readonly envelope: Envelope;
  /** Envelopes that travel encoded inside a member of the outer one, by name. */
  readonly message?: Envelope;
  readonly signatures: readonly Signature[];
  readonly reply: Reply;
  readonly delivery?: Delivery;
  readonly limits?: Limits;
}

export interface Transport extends Provenance {
  readonly method: Openable<string>;
  /** The media type of requests; `query` where the members travel in the query string and there is no body. */
  readonly content: Openable<string>;
  readonly charset: string;
  /** A path shared by all operations; an operation's own path overrides it. */
  readonly path?: string;
  /** Headers and query parameters that carry protocol data. */
  readonly headers: readonly Member[];
  readonly query: readonly Member[];
  /** What happens to the written message before it is the body of the HTTP message; empty: nothing. */
  readonly encode: Pipeline;
}

/** The members around a body. `root` is the element name of XML, with `{operation.root}` filled per operation. */
export interface Envelope {
  readonly root?: string;
  readonly members: readonly Member[];
  /** The body's members stand among these, not below a member of their own. */
  readonly bodyBeside?: true;
  /** Whether XML elements may be read in any order, which they may where it is absent; they are written in this one. */
  readonly order?: ElementOrder;
}

/** A member of an envelope: a value, a group of members, or the place of the body. */
export type Member =
  | {
      readonly kind: "value";
      readonly field: Field;
      /** Where the value comes from when we send; absent: the caller or handler gives it. */
      readonly value?: Openable<ValueSource>;
      readonly role?: Role;
      /** For a header: the text around the value, `{value}` being the hole. */
      readonly template?: string;
    }
  | (Provenance & {
      readonly kind: "group";
      readonly name: string;
      readonly title?: string;
      readonly members: readonly Member[];
      /** Only where code is made (see `opened.ts`): the members travel as one text. The model itself has none. */
      readonly seal?: Seal;
      /** For a header: the word in front of its parameters, which the members are. */
      readonly scheme?: string;
    })
  /** `name` may hold `{operation.body}`. */
  | (Provenance & { readonly kind: "body"; readonly name: string; readonly title?: string });

/** The member that a message travels in, and what happens to its JSON text before it stands there. */
export interface Seal {
  readonly field: Field;
  readonly steps: Pipeline;
}

export type Role = "dispatch" | "delivery-id" | "signed-at";

export type ValueSource =
  | { readonly kind: "credential"; readonly credential: string }
  /** By what the other side knows the key that we sign with. */
  | { readonly kind: "key-id"; readonly credential: string }
  | { readonly kind: "uuid" }
  | { readonly kind: "now" }
  /** The member is not sent; a choice of an open point. */
  | { readonly kind: "none" }
  | { readonly kind: "literal"; readonly text: string }
  | {
      readonly kind: "encode";
      readonly of: "body" | "message";
      readonly steps: Pipeline;
    }
  | { readonly kind: "signature"; readonly signature: string }
  | { readonly kind: "same-as"; readonly path: readonly string[] }
  /** In a reply: the member of the request that is repeated; `body` is the request's body. */
  | { readonly kind: "from-request"; readonly path: readonly string[] };

/** Text, then a typed pipeline, then a place (the member or header whose value names it). */
export interface Signature extends Provenance {
  readonly name: string;
  readonly text: readonly Openable<Segments>[];
  readonly join: string;
  readonly end: string;
  readonly steps: Pipeline;
  /** A function that the user supplies and that works out the signature of the text instead of `steps`. */
  readonly hook?: string;
  readonly verify: {
    readonly ignoreCase: boolean;
    /** The member, or the header if there is one of this name, that says which of several keys signed. */
    readonly keyId?: readonly string[];
  };
}

/** An open point may put several segments where one stood. */
export type Segments = readonly Segment[];

export type Segment = SegmentSource & {
  /** Text steps over this segment alone. */
  readonly apply: Pipeline;
};

export type SegmentSource =
  /** The exact source text of an envelope member, as sent or received. `inner` leaves out an XML element's own tags. */
  | { readonly kind: "raw"; readonly path: readonly string[]; readonly slice: "outer" | "inner" }
  /** The exact text of a part of the HTTP message. */
  | { readonly kind: "http"; readonly part: HttpPart }
  | { readonly kind: "header"; readonly name: string }
  /** The decoded text of a member. */
  | { readonly kind: "field"; readonly path: readonly string[] }
  | { readonly kind: "fields"; readonly pairs: Pairs }
  /** The text of all leaf elements or values below a member, in document order. */
  | { readonly kind: "leaves"; readonly path: readonly string[] }
  | { readonly kind: "lit"; readonly text: string }
  | { readonly kind: "key"; readonly credential: string };

export type HttpPart = "method" | "path" | "query" | "path-and-query" | "body";

/** `k1=v1&k2=v2` over the members of an object. */
export interface Pairs {
  readonly from: string;
  readonly include?: readonly string[];
  readonly exclude: readonly string[];
  readonly skip: Openable<readonly SkipWord[]>;
  readonly sort: Openable<SortWord>;
  /** Text steps over each name and each value. */
  readonly names: Pipeline;
  readonly values: Pipeline;
  /** `{k}` and `{v}` are the holes. */
  readonly pair: string;
  readonly join: string;
  /** How a nested object or list is written. The language has no default. */
  readonly nested: Openable<NestedWord>;
}

/** Steps in turn; an open point may put any number of steps where it stands. */
export type Pipeline = readonly (Step | Open<Steps>)[];

export type Steps = readonly Step[];

/** One step of a pipeline; `protocol/steps.ts` says what it takes and gives. */
export interface Step {
  readonly kind: StepName;
  /** A credential's name for keyed steps. */
  readonly key?: string;
  /** The credential that is a cipher's initialization vector. */
  readonly iv?: string;
  /** Letter case by sending party, for hex. */
  readonly case?: "lower" | "upper" | { readonly [party: string]: "lower" | "upper" };
  readonly flavour?: string;
  readonly padding?: string;
  /** Zeros at the front of hex digits are left out, as Java's BigInteger does. */
  readonly leadingZeros?: "dropped";
  /** Base64 is broken into lines of so many characters. */
  readonly lineLength?: number;
  readonly range?: readonly [number, number];
}

/** What comes back in the same exchange. */
export interface Reply extends Provenance {
  readonly content: Openable<string>;
  /** Headers that carry protocol data. */
  readonly headers: readonly Member[];
  /** As in `Transport`. */
  readonly encode: Pipeline;
  readonly envelope: Envelope;
  readonly message?: Envelope;
  /** What a reply must say to count as success. */
  readonly success?: { readonly condition: Condition; readonly text: string };
  /** What the codes of a reply that is no success mean for trying again. */
  readonly results?: Results;
  readonly outcomes: readonly Outcome[];
}

/**
 * What may follow a reply that says no. `final`: it stays no. `retryable`: nothing was done, the same request may be
 * sent again. `unknown`: something may have been done; only the operation's `settle` can tell.
 */
export type ResultMeaning = "final" | "retryable" | "unknown";

export interface Results extends Provenance {
  /** The member of the reply that holds the code. */
  readonly path: readonly string[];
  readonly codes: { readonly [code: string]: ResultMeaning };
  /** What a code means that is not listed. */
  readonly otherwise: ResultMeaning;
}

export type OutcomeKind = "success" | "refused" | "not-yet" | "unknown" | "unverified" | "invalid";

/** The members of the reply for one way an exchange can end; texts may hold `{reason}`. */
export interface Outcome extends Provenance {
  readonly kind: OutcomeKind;
  readonly status: number;
  readonly members: { readonly [path: string]: OutcomeValue };
  /** The reply carries no signature although others of this protocol do. */
  readonly unsigned: boolean;
}

export type OutcomeValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "number"; readonly text: string };

export interface Delivery extends Provenance {
  readonly retries: readonly Retry[];
  readonly order: "none" | "per-key" | "total" | "unspecified";
  readonly duplicates: "expected" | "none" | "unspecified";
}

export interface Retry {
  /** Milliseconds after the previous attempt. */
  readonly delay: number;
  readonly mode: "after" | "every" | "at-least";
  readonly times: Openable<number | "unspecified">;
}

export interface Limits extends Provenance {
  /** Milliseconds that a signed request stays valid. */
  readonly expires?: number;
  readonly rate?: { readonly calls: number; readonly per: number };
}
