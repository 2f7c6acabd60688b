import { formatFlag, specFlags, type Flags } from "./flags.js";

/** The flags of `baowen drift`. */
export const driftFlags: Flags = {
  provider: {
    value: "NAME",
    doc: {
      en: "The provider, where it does not stand in front of the document",
      zh: "提供方；没有写在文档前面时用",
    },
  },
  document: {
    value: "NAME",
    doc: {
      en: "Which of the spec's documents it is a new version of, where there are several",
      zh: "规格有多份文档时，这是哪一份的新版本",
    },
  },
  documents: {
    value: "DIR",
    doc: {
      en: "Folder of the old documents; BAOWEN_DOCUMENTS unless given, ledgers alone without",
      zh: "存放旧文档的文件夹；不给出时用 BAOWEN_DOCUMENTS，两者都没有时只用台账",
    },
  },
  write: {
    doc: {
      en: "Change the spec as proposed; what is changed is marked as a draft",
      zh: "按建议改动规格；改动处标为草稿",
    },
  },
  ...formatFlag,
  ...specFlags,
};
