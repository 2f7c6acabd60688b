import { didYouMean, entry } from "../entry.js";
import type { Words } from "../language.js";

/** Complaints about the text of a spec file: what is not YAML, or is YAML that a spec does not need. */
export const yamlEntries = {
  "yaml-syntax": entry({
    severity: "error",
    title: "The file is not well-formed YAML",
    message: (args: { problem: Words; advice?: Words }) => args.problem.en,
    help: (args) => args.advice?.en,
    why: "A file that cannot be read as YAML says nothing. Of several errors that follow from one mistake only the first is shown.",
    example: {
      wrong: "title: 出单: 通知\n",
      right: 'title: "出单: 通知"\n',
    },
  }),
  "yaml-directive": entry({
    severity: "error",
    title: "The file has a YAML directive",
    message: () => "a YAML directive (%) is not read",
    help: () => "delete the line: specs are always YAML 1.2",
    why: "A directive can switch to YAML 1.1, where `yes` and `012` mean something else. Specs are read as YAML 1.2 and nothing else.",
    example: { wrong: "%YAML 1.1\n---\ntitle: 通知\n", right: "title: 通知\n" },
  }),
  "yaml-several-documents": entry({
    severity: "error",
    title: "The file holds several YAML documents",
    message: () => "a second document starts here; a spec file holds one",
    help: () => "delete the '---', or move what follows to a file of its own",
    why: "Whatever follows the second `---` would be a file without a name.",
    example: { wrong: "title: 出单\n---\ntitle: 退保\n", right: "title: 出单\n" },
  }),
  "yaml-too-deep": entry({
    severity: "error",
    title: "Lists and maps nest too deeply",
    message: (args: { limit: number }) => `lists and maps nest more than ${args.limit} levels deep`,
    help: () => "give the inner structure a name under `types:` and refer to it",
    why: "No interface document nests this deeply; a file that does is damaged or hostile.",
    example: { wrong: "a: [[[[…]]]]\n", right: "a: [1]\n" },
  }),
  "yaml-tag": entry({
    severity: "error",
    title: "The file has a YAML tag",
    message: (args: { tag: string }) => `'${args.tag}' is a YAML tag, and tags are not read`,
    help: () => "delete it, or quote the value if '!' belongs to the text",
    why: "A tag tells a YAML reader to make an object of some class. A spec is plain data.",
    example: { wrong: "title: !重要 通知\n", right: 'title: "!重要 通知"\n' },
  }),
  "yaml-unknown-alias": entry({
    severity: "error",
    title: "An alias refers to an anchor that was not set before it",
    message: (args: { name: string; suggestion?: string }) =>
      `the alias '*${args.name}' has no anchor '&${args.name}' before it`,
    help: (args) =>
      didYouMean(args.suggestion && `*${args.suggestion}`) ??
      "quote the value if '*' belongs to the text",
    why: "A value that starts with `*` is an alias in YAML: it repeats an earlier value marked with `&`. Aliases inside their own anchor are refused, too.",
    example: { wrong: "title: *必填\n", right: 'title: "*必填"\n' },
  }),
  "yaml-alias-limit": entry({
    severity: "error",
    title: "The aliases of a file multiply without measure",
    message: (args: { limit: number }) =>
      `the aliases of this file repeat more than ${args.limit} values`,
    help: () => "write the structure once under `types:` and refer to it by name",
    why: "Aliases of aliases grow exponentially; a file of a few lines can fill the memory.",
    example: {
      wrong: "a: &a [1, 1]\nb: &b [*a, *a]\nc: &c [*b, *b]\n",
      right: "a: &a [1, 1]\nb: *a\n",
    },
  }),
  "yaml-merge": entry({
    severity: "error",
    title: "A merge key merges something that is not a map",
    message: () => "'<<' merges maps, and this is not one",
    help: () => "write `<<: *anchor` with an anchor on a map, or a list of such aliases",
    why: "`<<` copies the entries of another map into this one; anything else has no entries to copy.",
    example: {
      wrong: "base: &base [1]\nfield: { <<: *base }\n",
      right: "base: &base { type: int }\nfield: { <<: *base }\n",
    },
  }),
  "duplicate-key": entry({
    severity: "error",
    title: "A key is written twice in one map",
    message: (args: { key: string }) => `the key '${args.key}' is already written in this map`,
    help: () => "delete or rename one of the two",
    why: "YAML readers differ in which of the two they keep. Field tables do repeat rows; which one counts is a question to the partner, not to a parser.",
    example: {
      wrong: "fields:\n  price: { type: int }\n  price: { type: long }\n",
      right: "fields:\n  price: { type: long }\n",
    },
  }),
  "key-not-text": entry({
    severity: "error",
    title: "A key is not text",
    message: () => "a key must be text, and this is a list, a map, an alias or nothing",
    help: () => "write the key as text",
    why: "Keys are names: of fields, types, codes. Numbers are taken as they are written (`0000:` stays `0000`); lists and maps cannot be names.",
    example: { wrong: "? [a, b]\n: 1\n", right: "a: 1\nb: 1\n" },
  }),
  "forbidden-name": entry({
    severity: "error",
    title: "A name is refused because JavaScript gives it a meaning",
    message: (args: { name: string }) => `the name '${args.name}' cannot be used`,
    help: () => "rename it; a field that is really sent under this name cannot be captured",
    why: "`__proto__`, `constructor` and `prototype` reach into the prototype of JavaScript objects. Code generated for such a name could be turned against whoever runs it.",
    example: {
      wrong: "fields:\n  __proto__: { type: json }\n",
      right: "fields:\n  proto: { type: json }\n",
    },
  }),
  "empty-file": entry({
    severity: "error",
    title: "A spec file is empty",
    message: () => "the file is empty",
    help: () => "fill it, or delete it",
    why: "An empty or commented-out file is more often an accident than a statement, and nothing can be generated from it.",
    example: { wrong: "# to do\n", right: "types: {}\n" },
  }),
};
