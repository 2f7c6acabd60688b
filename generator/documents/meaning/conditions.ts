import { tidy } from "../tables/content.js";

const must = "(?:必传|必填|必须|必选|不能为空|不可为空|需传|需要传|必须传|必须填|存在|才有|才会有)";

/** From the start of a clause: from each of its letters anew, a long one would take hours. */
const clause = "(?<![^。；;\\n])[^。；;\\n]*";

const forms = [
  // `如果…则必传`, `若…，该字段必填`
  new RegExp(`(?:如果|若|如)[^。；;\\n]{0,200}${must}`, "u"),
  // `…时必传`, `…时，必传`, `…的情况必传`
  new RegExp(`${clause}(?:时|情况下?|前提下?)[,，\\s]*(?:该字段|此字段)?${must}[^。；;\\n]*`, "u"),
  // `…该字段必填`
  new RegExp(`${clause}(?:该|此|本)(?:字段|参数)${must}`, "u"),
  // `纸质件用字段`
  /(?<![^。；;\n,，])[^。；;\n,，]*用字段/u,
  // `…时非必传`, `…非必填，反则必传`
  new RegExp(`${clause}非必[填传][^。；;\\n]*`, "u"),
];

/** The words in which a description says when a field must be there. */
export function conditionIn(description: string): string | undefined {
  const text = tidy(description);
  const found = forms.map((form) => form.exec(text)?.[0].trim()).find((words) => words);
  return found === undefined || found === "" ? undefined : found;
}
