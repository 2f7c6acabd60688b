import type { Imports } from "../../emit/imports.js";
import { literal } from "../../emit/literal.js";
import type { Open, Openable, Pairs } from "../../model/protocol.js";
import { credentialName, optionName } from "../../model/protocol-names.js";
import type { Credential } from "../../model/provider.js";
import { isOpen } from "../../protocol/choose.js";

/** What printed code is made with. */
export interface Printing {
  /** The local name of a function of the runtime, imported. */
  runtime(name: string): string;
  credential(name: string): Credential;
  /** Whether messages are XML, so that a segment reads an element and not a text. */
  readonly ofXml: boolean;
  /** The order in which the spec has the members of an object; none where pairs are not printed, or it is not one. */
  declared(pairs: Pairs): readonly string[];
}

export function createPrinting(
  imports: Imports,
  runtimeModule: string,
  credentials: readonly Credential[],
  { ofXml = false, declared = () => [] }: Partial<Pick<Printing, "ofXml" | "declared">> = {},
): Printing {
  return {
    ofXml,
    declared,
    runtime: (name) => imports.use(runtimeModule, name),
    credential: (name) => {
      const found = credentials.find((credential) => credential.name === name);
      if (found === undefined)
        throw new Error(`the model names a credential '${name}' that it does not have`);
      return found;
    },
  };
}

/** A credential's text. Checked where it is used: what is signed with the text `undefined`, anybody can sign. */
export function printSecret(credential: string, printing: Printing): string {
  return `${printing.runtime("secretText")}(credentials, ${literal(credentialName(credential))})`;
}

/** An expression that may depend on a choice: `options.digestCase === "upper" ? upper(digits) : digits`. */
export function printOpenable<T>(
  value: Openable<T>,
  print: (value: T) => string,
  options?: string,
): string {
  return isOpen(value) ? printOpen(value, print, options) : print(value);
}

/** The last choice stands where none of the others does. */
export function printOpen<T>(
  open: Open<T>,
  print: (value: T) => string,
  options = "options",
): string {
  const printed = Object.entries(open.choices).map(
    ([choice, value]) => [choice, print(value)] as const,
  );
  const last = printed.at(-1)?.[1] ?? "undefined";
  if (printed.every(([, text]) => text === last)) return last;
  const option = `${options}.${optionName(open.point)}`;
  const tests = printed
    .slice(0, -1)
    .map(([choice, text]) => `${option} === ${literal(choice)} ? ${text} : `);
  return `(${tests.join("")}${last})`;
}
