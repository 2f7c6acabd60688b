import { attributeValue, type HtmlView } from "../../../emit/html.js";
import { roles, type Danger, type Verdicts } from "../../verdict.js";
import type { Page } from "./page.js";
import { compileNames, dangerNames, roleNames } from "./words/kinds.js";

/** What the change does to each of our roles, on four axes, in words; `level` is what the words are coloured by. */
export function effectViews(page: Page, verdicts: Verdicts): readonly HtmlView[] {
  return roles.flatMap((role) => {
    const verdict = verdicts[role];
    if (verdict === undefined) return [];
    const onMessages = (danger: Danger) => ({
      level: attributeValue(danger),
      words: page.said(dangerNames[role][danger]),
    });
    const onCode = (stops: boolean) => ({
      level: attributeValue(stops ? "breaking" : "safe"),
      words: page.said(compileNames[stops ? "stops" : "compiles"]),
    });
    return [
      {
        role: page.said(roleNames[role]),
        now: onMessages(verdict.now),
        early: onMessages(verdict.early),
        writer: onCode(verdict.writer),
        reader: onCode(verdict.reader),
      },
    ];
  });
}
