import type { Claim, Found } from "../anomaly.js";
import { claim } from "../claim.js";
import type { Corpus, Field } from "../corpus/corpus.js";
import { groupedBy } from "../words/list.js";
import { oppositeWord } from "./label-against-name.js";

/** Rows whose label says something of its own, and not the opposite of the name. */
export function labelled({ fields }: Corpus): readonly Field[] {
  return fields.filter((field) => {
    const label = (field.row.cells.label ?? "").trim();
    return field.name !== "" && saysSomething(label) && oppositeWord(field) === undefined;
  });
}

/** What is odd of a label that rows of the same name do not have. */
export function contrast(odd: readonly Field[], usual: readonly Field[]): Found {
  const name = odd[0]?.name ?? "";
  const [one, other] = [labelOf(odd), labelOf(usual)];
  return {
    certainty: "likely",
    facts: [name, one, other],
    says: {
      en: `${name} is labelled ${one} here and ${other} there`,
      zh: `${name} 一处为“${one}”，另一处为“${other}”`,
    },
    claims: [...claimsOf(odd), ...claimsOf(usual)],
  };
}

/** Labels that say the same in other words are told one by one. */
function claimsOf(rows: readonly Field[]): readonly Claim[] {
  return [...groupedBy(rows, (row) => labelOf([row]))].map(([label, own]) => {
    const { name } = own[0] ?? { name: "" };
    return claim(
      own.map(({ cite }) => cite),
      `${name} is labelled ${label}`,
      `${name} 的名称为“${label}”`,
    );
  });
}

/** The label of rows that share it, without blanks. */
export function labelOf([first]: readonly Field[]): string {
  return (first?.row.cells.label ?? "").replaceAll(/\s+/gu, "");
}

/** Without words that any label may have; a label that repeats the name in Latin letters, or only says 姓名, says nothing else. */
export function bare(label: string): string {
  return label
    .replaceAll("返回", "响应")
    .replaceAll(/\s+|[iI][dD]|编号|编码|代码|号码|[号码]|名称/gu, "");
}

function saysSomething(label: string): boolean {
  return !/^(?:姓名|)$/u.test(bare(label)) && !/^[A-Za-z]{2,}/u.test(label);
}
