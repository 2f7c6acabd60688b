/** What a row alone over others calls the group that it opens. */
export interface GroupName {
  readonly code: string;
  readonly label: string;
}

/** `insuredInfo（被保险人）`, `insuredInfo 被保险人`, `被保险人（insuredInfo）`. */
export function groupName(text: string): GroupName | undefined {
  const [, code, label] =
    /^([A-Za-z_][\w.-]*)\s*[（(:：]?\s*([\u4e00-\u9fff][^()（）]*?)[)）]?$/u.exec(text) ?? [];
  if (code !== undefined && label !== undefined) return { code, label };
  const [, named, inBrackets] =
    /^([\u4e00-\u9fff]{2,12})\s*[（(]\s*([A-Za-z_]\w*)\s*[)）]$/u.exec(text) ?? [];
  if (named === undefined || inBrackets === undefined || isForm(inBrackets)) return undefined;
  return { code: inBrackets, label: named };
}

/** Words in brackets that say what form something has. */
function isForm(word: string): boolean {
  return /^(?:json|xml|list|array|object|map|string|yes|no|[a-z])$/iu.test(word);
}
