import { unitsOf } from "../json/units.js";
import type { XmlLimits } from "./limits.js";
import { readReference } from "./reference.js";
import { nameEnd, spaceEnd } from "./scan.js";
import { XmlError, type XmlErrorCode } from "./xml-error.js";

/** Where reading an XML text stands. The units are good until the next text is read: see `unitsOf`. */
export class XmlCursor {
  readonly text: string;
  readonly units: Uint16Array;
  readonly limits: XmlLimits;
  at: number;
  #nodes = 0;

  constructor(text: string, limits: XmlLimits, at: number) {
    this.text = text;
    this.units = unitsOf(text);
    this.limits = limits;
    this.at = at;
  }

  /** The unit here; zero at the end of the text. */
  peek(): number {
    return this.units[this.at]!;
  }

  stands(mark: string): boolean {
    return this.text.startsWith(mark, this.at);
  }

  skipSpace(): void {
    this.at = spaceEnd(this.units, this.at);
  }

  /** Passes what `end` says ends there, and gives its text. */
  take(end: number): string {
    const start = this.at;
    this.at = end;
    return this.text.slice(start, end);
  }

  name(): string {
    const end = nameEnd(this.text, this.units, this.at);
    if (end === this.at) this.fail("XML_NAME");
    return this.take(end);
  }

  /** Passes a reference, and gives the character that it stands for. */
  reference(): string {
    const { end, character } = readReference(this.text, this.at);
    this.at = end;
    return character;
  }

  /** Passes what stopped a run and is white space; a carriage return together with the line feed that may follow it. */
  lineEnd(): void {
    const unit = this.peek();
    if (unit !== CARRIAGE_RETURN && unit !== LINE_FEED && unit !== TAB) this.fail("XML_CHARACTER");
    this.at++;
    if (unit === CARRIAGE_RETURN && this.peek() === LINE_FEED) this.at++;
  }

  countNode(): void {
    if (++this.#nodes > this.limits.maxNodes) this.fail("XML_SIZE");
  }

  /** Where the text is at its end, that is what is wrong. */
  fail(code: XmlErrorCode, offset: number = this.at): never {
    const end = this.text.length;
    throw this.at === end ? new XmlError("XML_END", end) : new XmlError(code, offset);
  }
}

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
