import type { settlementRuleEntries } from "../catalogue/settlement-rules.js";
import type { Translations } from "../translation.js";

export const settlementRules: Translations<typeof settlementRuleEntries> = {
  "missing-effect": {
    title: "我方发起的操作没有说明它的效果",
    message: ({ name }) => `'${name}' 没有说明它的效果`,
    help: () => "加上 `effect:`，取 query、create、update、cancel、notice 之一",
    why: "查询丢了应答就再查一次，创建则绝不能重发。操作属于哪一种决定了客户端怎么做，所以不靠猜测。",
  },
  "unsettled-create": {
    title: "无从得知是否已经创建、变更或取消",
    message: ({ name }) => `如果 '${name}' 的应答丢失，没有办法得知它的结果`,
    help: () =>
      "加上 `settle: { by: <query>, … }`、`settle: { none: why }`、`idempotent-by:` 或 `question:`",
    why: "会改变什么的请求绝不盲目重发：前一次可能已经执行。要么由一个查询来查证，要么重发无害，要么由人来查看。",
  },
  "settled-by": {
    title: "用来查证的操作无法用于查询",
    message: ({ name, reason }) => `'${name}' ${reason.zh}，不能用来查询这个操作的结果`,
    help: () => "指定同一协议、同一发送方的、带 `effect: query` 的操作",
    why: "丢失应答的一方会反复查询，直到得知结果。用来查询的操作不能改变任何东西，而且必须是同一个客户端能发送的。",
  },
  "lost-reply": {
    title: "查询要用到已丢失的应答中的内容",
    message: () => "丢失的正是应答，其中的内容无从得知",
    help: () => "改用请求中的值；若请求中没有，写 `settle: { none: why }`",
    why: "应答没有到达时才需要查证。只有应答里才有的编号不能用来查询它自己。",
  },
  "settled-with-type": {
    title: "查询用到的值放不进它的字段",
    message: ({ source, given, target, taken, query }) =>
      `'${source}' 的类型是 ${given.zh}，而 '${query}' 的 '${target}' 的类型是 ${taken.zh}`,
    help: () => "改用类型和单位都相同的字段，或改正其中一个类型",
    why: "值会原样放进查询。该是文本处放了数、换了码表或换了单位，都会被拒绝，或查到别的东西。",
  },
  "settled-with-missing": {
    title: "查询必需的值在请求中可能没有",
    message: ({ source, target, query }) =>
      `请求中可能没有 '${source}'，而 '${query}' 必须有 '${target}'`,
    help: () => "改用 `required: true` 且不会为 null 的字段，或改用别的字段来查询",
    why: "请求没有带这个字段时，偏偏在无人知道结果的时候无法查询。",
  },
  unasked: {
    title: "查询必需的值没有给全",
    message: ({ query, fields }) =>
      `'${query}' 还必须有 '${fields.join("'、'")}'，因此不会生成用它查询的代码`,
    help: () => "在 `with:` 下给出它们；如果请求中没有这些值，加上 `question:`",
    why: "结果未知时会带上一个去查询的函数。请求中有查询必需的全部内容时才会生成它；否则只给出查询的名字。",
  },
  "needless-settlement": {
    title: "查询写了如何使重发无害",
    message: ({ key, name }) => `'${name}' 是查询，不需要 '${key}'`,
    help: ({ key }) => `删掉 ${key}，或改正 effect`,
    why: "查询不改变任何东西，再查一次就行。有人考虑过它的重发，说明它可能确实会改变什么。",
  },
  "optional-idempotence": {
    title: "使重发无害的字段可以不填",
    message: ({ path }) => `请求中可能没有 '${path}'`,
    help: ({ path }) => `把 '${path}' 改为 \`required: true\`，或删掉 idempotent-by`,
    why: "这样的操作会自动重发请求。不带这个字段的请求会被执行两次。",
  },
};
