import type { ts } from "ts-morph";
import type { Looked } from "./call-sites.js";
import { compiler } from "./compiler.js";
import type { ConsumerProgram } from "./consumer-program.js";
import { exportsOf, type Export } from "./exports.js";
import { packageText } from "./package-files.js";
import { partsOf } from "./parts.js";

/** Something of a package that is looked for. */
export interface TouchedSymbol {
  /** `InsureRequest.price` */
  readonly name: string;
  /** Which of the packages. */
  readonly index: number;
}

/** What is looked for, by where it is declared. */
export interface Touched {
  /** The declarations and members that nodes declare; nothing for all others. */
  declaredBy(node: ts.Node): readonly TouchedSymbol[];
  /** The members that are looked for, of the declaration that a node is: also those that it does not have. */
  membersOf(node: ts.Node): readonly TouchedMember[];
  /** The last parts of all their names: what may stand in a text where one of them is used. */
  readonly names: ReadonlySet<string>;
  /** Types of codes that are looked for. */
  readonly aliases: readonly (readonly [TouchedSymbol, ts.TypeAliasDeclaration])[];
  packageOf(symbol: TouchedSymbol): string;
}

export interface TouchedMember {
  readonly symbol: TouchedSymbol;
  /** `price` */
  readonly member: string;
}

/** Finds what symbols stand for among what packages export. */
export function touchedBy(consumer: ConsumerProgram, packages: readonly Looked[]): Touched {
  const texts = packages.map(({ files }) => packageText(files));
  const found = texts.flatMap((text, index) =>
    exportsOf(text).flatMap((each) =>
      foundIn(consumer, each, index, packages[index]?.symbols ?? []),
    ),
  );
  const symbols = grouped(found.map(({ symbol, own }) => [own, symbol]));
  const members = grouped(
    found.map(({ symbol, around, member }) => [around, member && { symbol, member }]),
  );
  return {
    declaredBy: (node) => symbols.get(keyOf(node, node.getSourceFile())) ?? [],
    membersOf: (node) => members.get(keyOf(node, node.getSourceFile())) ?? [],
    names: new Set(found.map(({ symbol }) => symbol.name.split(".").at(-1) ?? "")),
    aliases: found.flatMap(({ symbol, alias }) => (alias ? [[symbol, alias] as const] : [])),
    packageOf: ({ index }) => texts[index]?.name ?? "",
  };
}

interface Found {
  readonly symbol: TouchedSymbol;
  /** The member that it names; of a declaration itself, empty. */
  readonly member: string;
  /** Of the node that declares it, and of the declaration that it is a member of. */
  readonly own?: string;
  readonly around?: string;
  readonly alias?: ts.TypeAliasDeclaration;
}

function foundIn(
  consumer: ConsumerProgram,
  { name, of }: Export,
  index: number,
  symbols: readonly string[],
): readonly Found[] {
  const about = symbols.filter((each) => each === name || each.startsWith(`${name}.`));
  if (of.kind !== "declared" || about.length === 0) return [];
  const file = consumer.packageFile(index, of.path);
  if (file === undefined) return [];
  const around = keyOf(of.node, file);
  const parts = partsOf(of).members;
  return about.map((each): Found => {
    const symbol = { name: each, index };
    const member = each.slice(name.length + 1);
    if (member === "") return { symbol, member, own: around, ...aliasAt(of.node, file) };
    const part = parts.find((one) => one.name === member);
    return { symbol, member, around, ...(part ? { own: keyOf(part.node, file) } : {}) };
  });
}

/** The type of that place in the tree that the compiler has. */
function aliasAt(node: ts.Node, file: ts.SourceFile): Pick<Found, "alias"> {
  const { ts } = compiler();
  const alias = file.statements.find(({ pos }) => pos === node.pos);
  return alias && ts.isTypeAliasDeclaration(alias) ? { alias } : {};
}

function grouped<T>(
  pairs: readonly (readonly [string | undefined, T | "" | undefined])[],
): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    if (key === undefined || value === undefined || value === "") continue;
    const known = map.get(key);
    if (known === undefined) map.set(key, [value]);
    else known.push(value);
  }
  return map;
}

/** Two trees of one text have a node at the same place. */
function keyOf(node: ts.Node, { fileName }: ts.SourceFile): string {
  return `${fileName} ${node.pos} ${node.end}`;
}
