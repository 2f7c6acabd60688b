import type { Language } from "../../diagnostics/language.js";
import type { Paint } from "../../diagnostics/paint.js";

/** How it is printed, with nothing left open. */
export interface Page {
  readonly language: Language;
  readonly paint: Paint;
  readonly columns: number;
  readonly docs: boolean;
}
