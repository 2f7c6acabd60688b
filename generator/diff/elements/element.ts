import type { Provenance } from "../../model/structure.js";

/** The kinds of things that a spec is made of; each is compared on its own. */
export type ElementKind =
  | "provider"
  | "party"
  | "document"
  | "environment"
  | "credential"
  | "code-table"
  | "code"
  | "structure"
  | "field"
  | "group-rule"
  | "protocol"
  | "transport"
  | "envelope"
  | "group"
  | "body-place"
  | "signature"
  | "reply"
  | "results"
  | "result-code"
  | "outcome"
  | "delivery"
  | "limits"
  | "operation"
  | "body"
  | "sample"
  | "open-point"
  | "question"
  | "vector";

/** Something that a spec says, as far as it can change by itself. What it is made of stands below it. */
export interface Element {
  readonly kind: ElementKind;
  /** What tells it from its siblings of this kind. */
  readonly key: string;
  /** The element in words of the spec: `InsureRequest › applicant.name`. */
  readonly path: string;
  readonly title?: string;
  readonly cite: readonly string[];
  /** What is compared, by the model's names. An absent fact is undefined. */
  readonly facts: Facts;
  readonly children: readonly Element[];
  /** The object of the model, whose place in the YAML is known. */
  readonly origin: object;
  readonly within: Within;
  /** Where it stands below its origin in the YAML, where it is no object of its own. */
  readonly below?: readonly string[];
  /** The key that it had in an earlier edition. */
  readonly renamedFrom?: string;
}

export type Facts = { readonly [name: string]: unknown };

/** What an element belongs to. */
export interface Within {
  readonly structure?: string;
  readonly table?: string;
  readonly operation?: string;
  readonly protocol?: string;
  /** Which message of an exchange it is part of, where it is part of one alone. */
  readonly part?: "request" | "reply";
}

/** What elements say about themselves besides their facts. */
export type Described = Partial<Provenance> & { readonly title?: string };

/** What an element itself says of where it comes from: what it has from the table around it would be said twice. */
export function ownSources(
  { cite, derived }: Partial<Provenance>,
  around: { readonly cite: string | undefined; readonly derived?: string | undefined },
): Facts {
  const isInherited = cite?.length === 1 && cite[0] === around.cite;
  return {
    cite: isInherited || cite?.length === 0 ? undefined : cite,
    derived: derived === around.derived ? undefined : derived,
  };
}

export interface Parts {
  readonly kind: ElementKind;
  readonly key: string;
  readonly path: string;
  readonly origin: Described & object;
  readonly facts: Facts;
  readonly within: Within;
  readonly children?: readonly Element[];
  readonly below?: readonly string[];
  readonly renamedFrom?: string | undefined;
}

/** An element whose title and provenance are those of its origin. */
export function element(parts: Parts): Element {
  const { kind, key, path, origin, within, children = [], renamedFrom } = parts;
  return {
    kind,
    key,
    path,
    ...(origin.title === undefined ? {} : { title: origin.title }),
    cite: origin.cite ?? [],
    facts: {
      title: origin.title,
      cite: origin.cite?.length ? origin.cite : undefined,
      derived: origin.derived,
      question: origin.question,
      ...parts.facts,
    },
    children,
    origin,
    within,
    ...(parts.below === undefined ? {} : { below: parts.below }),
    ...(renamedFrom === undefined ? {} : { renamedFrom }),
  };
}
