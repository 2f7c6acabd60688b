import { positionAt } from "../../../diagnostics/position.js";
import { attributeValue, escapeHtml, type HtmlView } from "../../../emit/html.js";
import type { Language } from "../../../diagnostics/language.js";
import type { DocumentTrace, TracedCite } from "../traced.js";
import { citeNames } from "../words.js";
import { sentences } from "./labels.js";
import type { Links } from "./links.js";

/** Citations that lead to no line or to several: they stand at none of the rows, and would not be seen there. */
export function brokenCites({ cites }: Pick<DocumentTrace, "cites">): readonly TracedCite[] {
  return cites.filter(({ state }) => state === "orphaned" || state === "ambiguous");
}

/** Each of them with what cites it, and where the row stands now if that is known. */
export function brokenViews(
  trace: DocumentTrace,
  language: Language,
  links: Links,
): readonly HtmlView[] {
  return brokenCites(trace).map(({ cite, state, element, index, now }) => {
    const at = element.citeAt(index);
    return {
      state: escapeHtml(citeNames[state][language]),
      cite: escapeHtml(cite),
      path: escapeHtml(element.path),
      spec: at !== undefined && {
        href: attributeValue(links.spec(at)),
        text: escapeHtml(`${at.source.path}:${positionAt(at.source, at.start).line}`),
      },
      now:
        now !== undefined && escapeHtml(sentences[language].standsAt(`${trace.document}#${now}`)),
    };
  });
}
