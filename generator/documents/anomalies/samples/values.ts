import type { Corpus, Field } from "../corpus/corpus.js";
import type { Member } from "../corpus/member.js";
import type { Sample } from "../corpus/sample.js";

/** A value of a sample, and the row that says what it must be. */
export interface SampleValue {
  readonly sample: Sample;
  readonly member: Member;
  readonly field: Field;
  readonly value: string;
}

/** The values of all samples that say anything: no empty ones, no nulls, none that are masked. */
export function sampleValues({ matchings }: Pick<Corpus, "matchings">): readonly SampleValue[] {
  return matchings.flatMap(({ sample, matched }) =>
    matched.flatMap(([first, field]) =>
      sample.members
        .filter(({ path }) => path.join(".") === first.path.join("."))
        .flatMap((member) => {
          const { value = "" } = member;
          const saysNothing = value === "" || member.kind === "null" || isMasked(value);
          return saysNothing ? [] : [{ sample, member, field, value }];
        }),
    ),
  );
}

/** Stars, dots and crosses stand for a value. */
export function isMasked(value: string): boolean {
  return /\*{2,}|^[.…]+$|^[xX]{3,}$/u.test(value);
}
