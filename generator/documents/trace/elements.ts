import type { Span } from "../../diagnostics/diagnostic.js";
import { codeTypeName, noticeName, propertyName, structureName } from "../../model/names.js";
import type { Origins } from "../../model/origins.js";
import type { Member, Protocol } from "../../model/protocol.js";
import type { Provider } from "../../model/provider.js";
import type { Field, Provenance } from "../../model/structure.js";
import { parseCitation } from "../../spec/expression/citation.js";
import { memberName } from "../../model/members.js";
import { membersOf, waysOf } from "../../rules/walk.js";

/** Something that a spec says, and what it says it from. */
export interface SpecElement {
  readonly kind: ElementKind;
  /** In words of the spec: `InsureRequest › price`. */
  readonly path: string;
  /** Citations, printed; those of a field may come from its table. */
  readonly cite: readonly string[];
  readonly derived?: string;
  /** For a code that cites nothing itself: the row of its table, whose description may list it. */
  readonly listedIn?: string;
  /** A question says what the document does not. */
  readonly isAsked: boolean;
  /** Exported declarations of the generated package that are made of it. */
  readonly symbols: readonly string[];
  readonly at: Span | undefined;
  /** Where one of its citations is written; where it has it from its table, the element itself. */
  readonly citeAt: (index: number) => Span | undefined;
}

/** What of a spec can cite. */
export type ElementKind =
  | "operation"
  | "structure"
  | "field"
  | "code-table"
  | "code"
  | "protocol"
  | "credential"
  | "environment"
  | "open-point"
  | "question";

/**
 * Whether a citation of a section stands for its prose. An operation cites the section that describes it, and what is made of rows the
 * one that holds its table: what else is promised there has to be cited by itself.
 */
export function citesProse({ kind }: SpecElement): boolean {
  return !["operation", "structure", "field", "code-table", "code"].includes(kind);
}

/**
 * Whether a citation of a field's row captures the field. A code table says what values the row lists, and a question what was made of
 * it: neither of them is the field on the wire, which would be forgotten in silence.
 */
export function capturesField({ kind, listedIn }: SpecElement): boolean {
  return kind !== "code-table" && kind !== "question" && listedIn === undefined;
}

/** Every element that cites, or should. Those that protocols take over from each other are there once. */
export function specElements(provider: Provider, origins: Origins): readonly SpecElement[] {
  const make = maker(origins);
  const all = [
    ...provider.operations.map((each) =>
      make("operation", `operation ${each.name}`, each, [noticeName(each)]),
    ),
    ...provider.structures.flatMap((structure) => {
      const symbol = structureName(structure);
      return [
        make("structure", structure.name, structure, [symbol]),
        ...structure.fields.map((field) =>
          make("field", `${structure.name} › ${field.name}`, field, [
            `${symbol}.${propertyName(field)}`,
          ]),
        ),
      ];
    }),
    ...provider.codeTables.flatMap((table) => {
      const symbol = codeTypeName(table);
      return [
        make("code-table", `codes ${table.name}`, table, [symbol]),
        ...table.codes.map((code) => {
          const element = make("code", `codes ${table.name} › ${code.code}`, code, [symbol]);
          const [listedIn] = table.cite;
          const isOwn = origins.found(code, "cite") !== undefined;
          if (isOwn || listedIn === undefined) return element;
          return { ...element, cite: [rowOf(listedIn, code.code)], listedIn };
        }),
      ];
    }),
    ...provider.protocols.flatMap((protocol) => protocolElements(protocol, make)),
    ...provider.credentials.map((each) => make("credential", `credential ${each.name}`, each)),
    ...provider.environments.map((each) => make("environment", `environment ${each.name}`, each)),
    ...provider.openPoints.map((each) => make("open-point", `open point ${each.name}`, each)),
    ...provider.questions.map((each) => questionElement(each, origins)),
  ];
  return withoutCopies(all);
}

/** A table that cites a section has its codes in the rows there; one that cites a row, in what that lists. */
function rowOf(table: string, code: string): string {
  const cited = parseCitation(table);
  return cited?.key === undefined ? `${table}/${code}` : table;
}

type Make = (
  kind: ElementKind,
  path: string,
  element: Provenance,
  symbols?: readonly string[],
) => SpecElement;

function maker(origins: Origins): Make {
  return (kind, path, element, symbols = []) => ({
    kind,
    path,
    cite: element.cite,
    ...(element.derived === undefined ? {} : { derived: element.derived }),
    isAsked: element.question !== undefined,
    symbols,
    at: origins.at(element),
    citeAt: (index) =>
      origins.found(element, "cite", String(index)) ??
      origins.found(element, "cite") ??
      origins.at(element),
  });
}

function protocolElements(protocol: Protocol, make: Make): readonly SpecElement[] {
  const above = `protocol ${protocol.name}`;
  const { transport, signatures, reply, delivery, limits } = protocol;
  const parts: readonly (readonly [string, Provenance | undefined])[] = [
    ["transport", transport],
    ...signatures.map((each) => [`signature ${each.name}`, each] as const),
    ["reply", reply],
    ["reply › results", reply.results],
    ...reply.outcomes.map((each) => [`reply › ${each.kind}`, each] as const),
    ["delivery", delivery],
    ["limits", limits],
  ];
  return [
    make("protocol", above, protocol),
    ...parts.flatMap(([name, part]) =>
      part === undefined ? [] : [make("protocol", `${above} › ${name}`, part)],
    ),
    ...waysOf(protocol).flatMap((way) =>
      membersOf(way).map(({ member, path }) => {
        const where = way.of === "reply" ? `${above} › reply` : above;
        return memberElement(member, `${where} › ${path.join(".")}`, make);
      }),
    ),
  ];
}

function memberElement(member: Member, path: string, make: Make): SpecElement {
  const element: Provenance | Field = member.kind === "value" ? member.field : member;
  return make(member.kind === "value" ? "field" : "protocol", path || memberName(member), element);
}

/** A question takes note of what its claims cite: somebody has read it, and says what was made of it. */
function questionElement(question: Provider["questions"][number], origins: Origins): SpecElement {
  const claimed = question.claims.flatMap((claim, index) =>
    claim.cite.map((cite, each) => ({ cite, path: ["claims", String(index), "cite"], each })),
  );
  return {
    kind: "question",
    path: `question ${question.name}`,
    cite: claimed.map(({ cite }) => cite),
    isAsked: true,
    symbols: [],
    at: origins.at(question),
    citeAt: (index) => {
      const { path = [], each = 0 } = claimed[index] ?? {};
      return origins.found(question, ...path, String(each)) ?? origins.at(question, ...path);
    },
  };
}

function withoutCopies(all: readonly SpecElement[]): readonly SpecElement[] {
  const seen = new Set<string>();
  return all.filter(({ kind, at, derived }) => {
    if (at === undefined) return true;
    // A level that paths open begins where the first of them does. Parts that a protocol does not write begin where it does.
    const own = kind === "protocol" ? "" : (derived ?? "");
    const key = `${kind} ${at.source.path} ${at.start} ${own}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
