import type { Corpus, Field } from "../corpus/corpus.js";

/** A row, and the structure that it names as its type. */
export interface Reference {
  readonly name: string;
  readonly field: Field;
}

/** Structures that rows name as their type. */
export function references({ fields }: Corpus): readonly Reference[] {
  return fields.flatMap((field) => {
    const { type } = field;
    const name =
      type?.kind === "reference" ? type.word : type?.kind === "list" ? type.items : undefined;
    if (name === undefined || !/^[A-Za-z]\w*$/u.test(name) || isPlain(name)) return [];
    return [{ name, field }];
  });
}

function isPlain(name: string): boolean {
  return /^(?:string|object|int|integer|long|map|double|decimal|boolean|number|date|t)$/iu.test(
    name,
  );
}
