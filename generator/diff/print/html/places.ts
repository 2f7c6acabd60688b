import { escapeHtml, type Html, type HtmlView } from "../../../emit/html.js";
import type { Place } from "../../finding.js";
import { roles } from "../../verdict.js";
import type { Page } from "./page.js";
import { partNames, roleNames } from "./words/kinds.js";
import { sentences } from "./words/sentences.js";

/** Where a finding travels: in brief, and in full where brief leaves something out. */
export function placesView(page: Page, places: readonly Place[]): HtmlView {
  const all = rolesOf(page, places);
  const brief = all.map(({ role, parts }) => ({
    role,
    parts: parts.map(({ part, names }) => ({ part, ...briefly(page, names) })),
  }));
  const isShort = all.every(({ parts }) => parts.every(({ names }) => names.length <= FEW));
  return { brief, places: !isShort && all };
}

/** So many operations are named where a finding is folded; more are counted. */
const FEW = 3;

function briefly(page: Page, names: readonly Html[]): HtmlView {
  if (names.length <= FEW) return { names, count: false };
  return { names: [], count: escapeHtml(sentences[page.language].operations(names.length)) };
}

type PlaceView = {
  readonly role: Html;
  readonly parts: readonly { readonly part: Html; readonly names: readonly Html[] }[];
};

/** "We send requests insure, cancel", a line for each role. */
function rolesOf(page: Page, places: readonly Place[]): readonly PlaceView[] {
  return roles.flatMap((role) => {
    const own = places.filter((place) => place.role === role);
    if (own.length === 0) return [];
    const parts = (["request", "reply"] as const).flatMap((part) => {
      const names = own.filter((place) => place.part === part).map(({ operation }) => operation);
      return names.length === 0
        ? []
        : [{ part: page.said(partNames[part]), names: names.map(escapeHtml) }];
    });
    return [{ role: page.said(roleNames[role]), parts }];
  });
}
