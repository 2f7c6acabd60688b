import type { readingEntries } from "../catalogue/reading.js";
import type { Translations } from "../translation.js";

export const reading: Translations<typeof readingEntries> = {
  "reading-twice": {
    title: "同一文档的读法设了两次",
    message: ({ key, document }) => `文档 '${document}' 的 '${key}' 设了两次`,
    help: () => "只留一处，把两处所说的合在一起",
    why: "两处说的可能不同，无从知道以哪处为准。",
  },
  "reading-stale": {
    title: "文档读法的设置在文档里对不上任何内容",
    message: ({ key, of, document }) => `'${key}' 说的是 '${of}'，文档 '${document}' 里没有它`,
    help: () => "删去它，或改成现在文档里的叫法",
    why: "对不上的设置是为另一版文档写的。它原来要纠正的地方，现在也许读错了，而没有人会察觉。",
  },
};
