/** The key in YAML of a fact of the model, where it is called otherwise. */
const keys: Readonly<Record<string, string>> = {
  steps: "then",
  nullIsAbsent: "null",
  emptyIsAbsent: "empty",
  bodyBeside: "body",
  codeName: "name",
  fills: "root",
  kind: "type",
  members: "fields",
  version: "package",
  unsigned: "signature",
};

/** `onChange` is `on-change` in YAML, `steps` are `then`. */
export function yamlKey(fact: string): string {
  return keys[fact] ?? fact.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}
