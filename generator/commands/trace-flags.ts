import { formatFlag, providersFlag, specFlags, type Flags } from "./flags.js";

/** The flags of `baowen trace`. */
export const traceFlags: Flags = {
  documents: {
    value: "DIR",
    doc: {
      en: "Folder of the documents, or BAOWEN_DOCUMENTS; without them ledgers alone",
      zh: "存放文档的文件夹；不给出时用 BAOWEN_DOCUMENTS，两者都没有时只用台账",
    },
  },
  write: {
    doc: {
      en: "Write the ledgers anew: what the documents say now is what was reviewed",
      zh: "重写台账：以文档现在所说的为已审阅",
    },
  },
  "write-waivers": {
    doc: {
      en: "Print waivers for what is not captured, to be filled in, instead; writes no file",
      zh: "改为打印尚未采集的行的豁免，供填写；不写文件",
    },
  },
  html: {
    value: "FILE",
    doc: {
      en: "Also write a page that shows each row by its state",
      zh: "另写一个网页，按状态显示每一行",
    },
  },
  ...formatFlag,
  ...providersFlag,
  ...specFlags,
};
