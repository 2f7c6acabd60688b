import type { Language, Words } from "../../diagnostics/language.js";
import type { ProviderReport } from "../finding.js";
import { marksOf } from "./marks.js";
import { elementText } from "./sentences.js";
import { shortened } from "./shortened.js";
import { bumpWords } from "./words.js";

/** "acme 示例保险: 0.4.0 → 0.5.0"; of a provider that is new or gone, that it is. Safe to print. */
export function providerTitle(provider: ProviderReport, language: Language): string {
  const { name, title, versions } = provider;
  const own = title === name || title === "" ? name : `${name} ${title}`;
  return shortened(`${own}${marksOf[language].colon}${versionsText(versions)[language]}`);
}

function versionsText({ before, after }: ProviderReport["versions"]): Words {
  if (before === undefined && after === undefined) return { en: "no version", zh: "无版本" };
  if (before === undefined) return { en: `added, ${after}`, zh: `新增，${after}` };
  if (after === undefined) return { en: `removed, was ${before}`, zh: `移除，原为 ${before}` };
  const both = before === after ? before : `${before} → ${after}`;
  return { en: both, zh: both };
}

/** "1.0.0 at least (major), because of 3f9a12c07b1e InsureRequest › outSerialNo". Safe to print. */
export function bumpText({ bump, findings }: ProviderReport, language: Language): string {
  const { least, version, because } = bump;
  const level = bumpWords[least];
  const said: Words =
    version === undefined || least === "none"
      ? level
      : { en: `${version} at least (${level.en})`, zh: `至少 ${version}（${level.zh}）` };
  const forcing = findings.find(({ fingerprint }) => fingerprint === because);
  const cause = forcing ? `${forcing.fingerprint} ${elementText(forcing)}` : because;
  if (cause === undefined) return shortened(said[language]);
  return shortened(`${said[language]}${becauseOf[language]}${cause}`);
}

const becauseOf: Words = { en: ", because of ", zh: "，原因是 " };
