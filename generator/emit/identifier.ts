import { reservedTypes, reservedValues } from "./reserved.js";

/** What a name is made of: the name given in the spec, or else the name on the wire. */
export interface Named {
  readonly wire: string;
  readonly name?: string | undefined;
}

/**
 * The three kinds of name. Each is a function of its element alone: no counter, no look at its neighbours; two equal
 * names are for a rule to refuse. Undefined where no good name can be made; the spec must then say `name:`.
 */

/**
 * The name of a type, class or enum: `issue-notice` → `IssueNotice`, `POLICY_INFO` → `PolicyInfo`, `IDCard` → `IDCard`.
 */
export function typeName(element: Named): string | undefined {
  const words = wordsOf(element.name ?? element.wire);
  const name = words.map(capitalised).join("");
  return isPlain(name) && !reservedTypes.has(name) ? name : undefined;
}

/** The name of a constant, function or parameter: `IssueNotice` → `issueNotice`, `POLICY_INFO` → `policyInfo`. */
export function constantName(element: Named): string | undefined {
  const [first = "", ...more] = wordsOf(element.name ?? element.wire);
  const name = uncapitalised(first) + more.map(capitalised).join("");
  return isPlain(name) && !reservedValues.has(name) ? name : undefined;
}

/** The name of a member of a type: as given, unchanged (`ProjectName` stays `ProjectName`). */
export function memberName(element: Named): string | undefined {
  const name = element.name ?? element.wire;
  return /^[A-Za-z_$][\w$]*$/u.test(name) && !FORBIDDEN_MEMBERS.has(name) ? name : undefined;
}

/** True for any identifier of ECMAScript that may be declared in a module. */
export function isIdentifier(name: string): boolean {
  return (
    /^[\p{ID_Start}$_][\p{ID_Continue}$\u200C\u200D]*$/u.test(name) && !reservedValues.has(name)
  );
}

/** Members that mean something to every object. */
const FORBIDDEN_MEMBERS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

function isPlain(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9]*$/u.test(name);
}

/**
 * The words of a name, at `-`, `_`, `.` and spaces. Words in capitals are put in small letters where there are several
 * (`POLICY_INFO`); alone they stay (`ID`). Anything else is left in, and is what makes a name unusable.
 */
function wordsOf(name: string): readonly string[] {
  const words = name.split(/[-_. ]+/u).filter((word) => word !== "");
  const isShouted = words.length > 1 && words.every((word) => word === word.toUpperCase());
  return isShouted ? words.map((word) => word.toLowerCase()) : words;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `IssueNotice` → `issueNotice`, `IDCard` → `idCard`, `ID` → `id`. */
function uncapitalised(word: string): string {
  const capitals = /^[A-Z]+(?![a-z])/u.exec(word)?.[0] ?? word.charAt(0);
  return capitals.toLowerCase() + word.slice(capitals.length);
}
