import type { decisionEntries } from "../catalogue/decisions.js";
import type { Translations } from "../translation.js";

export const decisions: Translations<typeof decisionEntries> = {
  "decision-name": {
    title: "决定的文件没有以指纹命名",
    message: ({ file, fingerprint }) => `文件叫 '${file}'，决定的却是 '${fingerprint}'`,
    help: ({ fingerprint }) => `改名为 '${fingerprint}.yaml'`,
    why: "一个文件决定一项发现，并以它命名：两个人决定同一项时，会在同一个文件里相遇。",
  },
  "decision-twice": {
    title: "一项发现被决定了两次",
    message: ({ fingerprint }) => `'${fingerprint}' 被决定了两次`,
    help: () => "两个文件只留一个",
    why: "两者说的可能不同，无从知道以哪个为准。",
  },
  "decision-stale": {
    title: "决定不对应任何发现",
    message: ({ fingerprint }) => `发现里没有 '${fingerprint}'`,
    help: () => "删去该文件，或对此后的变化重新决定：`baowen diff --write-decisions`",
    why: "一个决定只对一项发现有效。对别的内容作的决定，不能让人以为对现在的内容也有效。",
  },
  "decision-expired": {
    title: "决定已经失效",
    message: ({ until, today }) => `它有效到 ${until}，今天是 ${today}`,
    help: () => "重新决定，把 `until` 写得更晚或不写",
    why: "给决定写上期限的人，是要到期再看一次。",
  },
  "decision-differs": {
    title: "决定写的与其指纹不是同一项发现",
    message: ({ key, said, found }) => `'${key}' 写的是 '${said}'，而该发现的是 '${found}'`,
    help: ({ found }) => `写成 '${found}'，或改正指纹`,
    why: "审阅者看的是规则和元素，不是指纹。他们同意的必须就是所决定的。",
  },
  "decision-evidence": {
    title: "决定的依据不存在",
    message: ({ path }) => `提供方的文件夹里没有文件 '${path}'`,
    help: () => "依据是提供方文件夹之下的文件，例如样例",
    why: "打不开的依据证明不了什么；放在别处的依据，改了也没有人察觉。",
  },
};
