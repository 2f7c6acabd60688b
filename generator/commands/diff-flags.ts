import { severities } from "../diff/verdict.js";
import { reportFormats } from "./diff-parts.js";
import { specFlags, type Flags } from "./flags.js";

export const failLevels = [...severities, "never"] as const;

/** One of several words: as a pattern, and as it is said. */
function oneOf(words: readonly string[]) {
  const last = words.at(-1) ?? "";
  return {
    pattern: `^(${words.join("|")})$`,
    says: {
      en: `${words.slice(0, -1).join(", ")} or ${last}`,
      zh: `${words.slice(0, -1).join("、")} 或 ${last}`,
    },
  };
}

export const diffFlags: Flags = {
  "fail-on": {
    value: "LEVEL",
    doc: {
      en: "What it fails on: breaking (unless given), dangerous, safe, docs or never",
      zh: "达到哪一级算失败：breaking（默认）、dangerous、safe、docs 或 never",
    },
    matches: oneOf(failLevels),
  },
  format: {
    value: "FORMAT",
    doc: {
      en: "How it is printed: text, json, markdown, github, sarif, junit, html",
      zh: "输出形式：text、json、markdown、github、sarif、junit 或 html",
    },
    matches: oneOf(reportFormats),
  },
  provider: {
    value: "NAME",
    repeated: true,
    doc: {
      en: "Only this provider; may stand several times",
      zh: "只处理这个提供方；可以给出多次",
    },
  },
  for: {
    value: "PARTY",
    doc: {
      en: "Whose messages and code it is told for: a party; we unless given",
      zh: "站在哪一方的报文和代码来看：一个参与方；默认 we",
    },
  },
  docs: {
    doc: {
      en: "Tell of what changed in words alone one by one, too",
      zh: "逐条列出仅文字的改动",
    },
  },
  code: {
    doc: {
      en: "List what declarations change, and show findings by compiled code, too",
      zh: "另外列出包中变化的声明，并用编译的代码展示发现",
    },
  },
  consumers: {
    value: "DIR",
    doc: {
      en: "Find what of the code in this folder is touched, too",
      zh: "另外找出这个文件夹里受影响的代码",
    },
  },
  bump: {
    doc: {
      en: "Print the least bump of each package's version and what forces it, instead",
      zh: "改为打印每个包的版本至少要升多少，以及原因",
    },
  },
  changelog: {
    doc: { en: "Print entries for a changelog, instead", zh: "改为打印更新日志的条目" },
  },
  "write-decisions": {
    doc: {
      en: "Print the decisions that are missing, to be filled in, instead; writes no file",
      zh: "改为打印尚缺的决定，供填写；不写文件",
    },
  },
  ...specFlags,
};
