import type { Words } from "../../diagnostics/language.js";
import type { DocumentPlace } from "../block.js";

/** Where something stands, for whoever has the document open: `page 3, line 12`. */
export function placeWords({ sheet, page, line }: DocumentPlace): Words {
  if (sheet !== undefined) {
    return { en: `row ${line} of the sheet '${sheet}'`, zh: `工作表 '${sheet}' 第 ${line} 行` };
  }
  if (page === undefined) return { en: `line ${line}`, zh: `第 ${line} 行` };
  return { en: `page ${page}, line ${line}`, zh: `第 ${page} 页第 ${line} 行` };
}
