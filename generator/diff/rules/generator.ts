import { both, type Rule } from "./rule.js";

/*
 * What another version of the generator makes of one and the same spec. Nothing of a spec has changed: these are no rules of
 * `rules.ts`, which judge changes inside of one.
 */

export const declarationsRemoved: Rule = {
  name: "declarations-removed",
  on: ["package.removed"],
  says: {
    en: "the generator makes these declarations no more, of the same spec",
    zh: "规格相同，而生成器不再产出这些声明",
  },
  verdicts: both({ writer: true, reader: true }),
  fix: "call-sites",
  todo: {
    en: "Take them out of the code that uses them.",
    zh: "从使用它们的代码中去掉。",
  },
  mirror: ["declarations-added"],
  witness: "code",
};

export const declarationsChanged: Rule = {
  name: "declarations-changed",
  on: ["package.changed"],
  says: {
    en: "the generator makes these declarations otherwise, of the same spec",
    zh: "规格相同，而生成器产出的这些声明不同",
  },
  verdicts: both({ writer: true, reader: true }),
  fix: "call-sites",
  todo: {
    en: "Compile the code that uses them, and change what does not compile.",
    zh: "编译使用它们的代码，修改编译不过之处。",
  },
  mirror: ["declarations-changed"],
  witness: "code",
};

export const declarationsAdded: Rule = {
  name: "declarations-added",
  on: ["package.added"],
  says: {
    en: "the generator makes these declarations besides, of the same spec",
    zh: "规格相同，而生成器另外产出这些声明",
  },
  verdicts: both({ now: "none" }),
  fix: "none",
  todo: { en: "Nothing.", zh: "无需处理。" },
  mirror: ["declarations-removed"],
  witness: { en: "code that uses none of them is as it was", zh: "不使用它们的代码不受影响" },
};

/** Whether a rule is about what the generator does: its findings are looked for in packages that carry their code, with `--code`. */
export function isOfGenerator(rule: string): boolean {
  return [declarationsRemoved, declarationsChanged, declarationsAdded].some(
    ({ name }) => name === rule,
  );
}
