import type { Words } from "../../../../diagnostics/language.js";

/** Words that begin a line; Chinese knows no capitals. */
export function capital({ en, zh }: Words): Words {
  return { en: en.slice(0, 1).toUpperCase() + en.slice(1), zh };
}
