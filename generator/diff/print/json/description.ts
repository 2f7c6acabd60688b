/** What a value of a report is: from this come what is printed of it and the schema for whoever reads it. */
export type Description =
  | { readonly kind: "text"; readonly pattern?: string }
  | { readonly kind: "count"; readonly from: number }
  | { readonly kind: "truth" }
  | { readonly kind: "value"; readonly value: string | number }
  | { readonly kind: "one-of"; readonly values: readonly string[] }
  | { readonly kind: "list"; readonly of: Description }
  | ObjectDescription
  | TaggedDescription;

export interface ObjectDescription {
  readonly kind: "object";
  /** It has a definition of this name in the schema. */
  readonly name?: string;
  readonly members: Readonly<Record<string, Member>>;
}

/** Told apart by its member `kind`, which stands first. */
export interface TaggedDescription {
  readonly kind: "tagged";
  readonly name: string;
  readonly tags: Readonly<
    Record<string, { readonly doc: string; readonly members: Readonly<Record<string, Member>> }>
  >;
}

export interface Member {
  readonly doc: string;
  readonly optional: boolean;
  readonly is: Description;
}

/** The members of a type, all of them, optional where they are: a member that is added does not compile until it is described. */
export type MembersOf<T> = {
  readonly [K in keyof T]-?: Member & {
    readonly optional: Record<never, never> extends Pick<T, K> ? true : false;
  };
};

export function always(doc: string, is: Description): Member & { readonly optional: false } {
  return { doc, optional: false, is };
}

export function maybe(doc: string, is: Description): Member & { readonly optional: true } {
  return { doc, optional: true, is };
}

/** What is printed of a value: the members that are described, in the order in which they are. */
export function written(description: Description, value: unknown): unknown {
  switch (description.kind) {
    case "list":
      return (value as readonly unknown[]).map((item) => written(description.of, item));
    case "object":
      return writtenMembers(description.members, value);
    case "tagged": {
      const { kind } = value as { readonly kind: string };
      return { kind, ...writtenMembers(description.tags[kind]?.members ?? {}, value) };
    }
    default:
      return value;
  }
}

function writtenMembers(members: Readonly<Record<string, Member>>, value: unknown) {
  const object = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(members)
      .filter(([name]) => object[name] !== undefined)
      .map(([name, member]) => [name, written(member.is, object[name])]),
  );
}
