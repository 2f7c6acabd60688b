/**
 * Names that generated code must not declare. The lists are frozen: to add a name would rename what packages already
 * export, so it is a breaking change of the generator.
 */

/** Words that cannot name a value in a module (ECMAScript 2023 §12.7.2, strict mode), or that mislead as a name. */
const WORDS = list(`
  arguments as async await break case catch class const continue debugger default delete do else enum eval export
  extends false finally for function globalThis if implements import in Infinity instanceof interface let NaN new null
  of package private protected public return static super switch this throw true try typeof undefined var void while
  with yield
`);

/** Types of TypeScript itself. */
const TYPES = list(`
  any bigint boolean never null number object string symbol undefined unknown void
`);

/** Global types that generated code, or its reader, uses by these names. */
const GLOBAL_TYPES = list(`
  Array ArrayBuffer BigInt Boolean Buffer Date Error Exclude Extract Function Headers Iterable JSON Map Math NonNullable
  Number Object Omit Partial Pick Promise Proxy Readonly ReadonlyArray ReadonlyMap ReadonlySet Record Reflect RegExp
  Request Required Response ReturnType Set String Symbol TypeError URL Uint8Array
`);

/** Global values that generated code uses by these names. */
const GLOBAL_VALUES = list(`
  console crypto exports fetch module process require
`);

export const reservedTypes: ReadonlySet<string> = new Set([...WORDS, ...TYPES, ...GLOBAL_TYPES]);

export const reservedValues: ReadonlySet<string> = new Set([...WORDS, ...GLOBAL_VALUES]);

function list(words: string): readonly string[] {
  return words.trim().split(/\s+/u);
}
