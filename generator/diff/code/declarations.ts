import type { OutputFile } from "../../emit/output-file.js";
import { exportsOf, type Export } from "./exports.js";
import { partsOf, type Part } from "./parts.js";
import { packageText } from "./package-files.js";

/** Something that can be imported from a package. Texts are without comments, and the same however they were formatted. */
export interface Declaration {
  readonly name: string;
  /** Where it is imported from: `.`, `./counterpart`, `./samples`; the first that has it. */
  readonly entry: string;
  readonly kind: DeclarationKind;
  /** All of it, but for its members: `interface InsureRequest`, `function signNotice(input: NoticeInput): string`. */
  readonly head: string;
  readonly members: readonly Member[];
  /** The text of its comments, but for those of its members. */
  readonly doc: string;
}

/** `given-on`: of another package, as those of the runtime are. */
export type DeclarationKind = "interface" | "type" | "function" | "constant" | "class" | "given-on";

/** A property, a code of an object of codes, or one of the types of a union. */
export interface Member {
  /** `price`; `head.data` of what is nested; a type of a union has its text. */
  readonly name: string;
  /** `readonly price?: Fen | undefined` */
  readonly text: string;
  readonly doc: string;
}

/**
 * The public surface of a generated package: every declaration that its package.json lets be imported, in the order of its
 * entries and of what they export. Read from the text alone: nothing is compiled, and nothing touches the disk.
 */
export function declarations(files: readonly OutputFile[]): readonly Declaration[] {
  return exportsOf(packageText(files)).map(declarationOf);
}

function declarationOf({ name, entry, of }: Export): Declaration {
  if (of.kind === "elsewhere") {
    const head = `${of.name} from ${JSON.stringify(of.module)}`;
    return { name, entry, kind: "given-on", head, members: [], doc: "" };
  }
  const { kind, head, doc, members } = partsOf(of);
  return { name, entry, kind, head, members: members.map(memberOf), doc };
}

function memberOf({ name, text, doc }: Part): Member {
  return { name, text, doc };
}
