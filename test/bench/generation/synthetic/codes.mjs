import { padded } from "./provider.mjs";

/** One code table for ten operations. */
export function codeTables(count) {
  const tables = Array.from({ length: Math.ceil(count / 10) }, (_, index) => codeTable(index));
  return `codes:\n${tables.join("\n")}`;
}

export function tableOf(number) {
  return `State${padded(Math.floor((number - 1) / 10))}`;
}

function codeTable(index) {
  const name = `State${padded(index)}`;
  const values = states.map(
    ([label, word], code) => `      "${code}": { label: ${label}, name: ${word} }\n`,
  );
  return `  ${name}:
    title: 状态${index}
    cite: guide#9.${index}/${name}
    values:
${values.join("")}`;
}

const states = [
  ["待支付", "unpaid"],
  ["已支付", "paid"],
  ["已承保", "issued"],
  ["已退保", "cancelled"],
  ["承保失败", "failed"],
  ["已失效", "expired"],
];
