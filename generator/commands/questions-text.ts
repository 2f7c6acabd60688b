import type { AskedView, QuestionsReport } from "./questions-report.js";

/**
 * ```
 * 某平台接口待确认问题（共1个）
 *
 * 依据文档：《接口文档》1.0.0
 * 烦请逐条确认：回复选项字母即可，都不符合时请直接说明。
 *
 * 1. 摘要做一次还是两次
 *    出处：《接口文档》1.0.0 第1.3节第2段、示例
 *    文字只提到做一次摘要，示例却要做两次才能对上。请问以哪个为准？
 *    答复前的处理：按一次计算
 *    A. 一次
 *    B. 两次
 *
 * 已有答复，不再提问：
 *    支付时间的时区：Beijing time (mail of the partner's, 2026-03-01)
 * ```
 */
export function questionsText(report: QuestionsReport): string {
  const blocks = [headLines(report), ...report.questions.map(questionLines), answeredLines(report)];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${line}\n`).join(""))
    .join("\n");
}

function headLines({ title, documents, questions }: QuestionsReport): readonly string[] {
  if (questions.length === 0) return [`${title}接口没有待确认的问题。`];
  const from = documents.length > 0 ? [`依据文档：${documents.join("、")}`] : [];
  return [
    `${title}接口待确认问题（共${questions.length}个）`,
    "",
    ...from,
    "烦请逐条确认：回复选项字母即可，都不符合时请直接说明。",
  ];
}

function questionLines(question: AskedView): readonly string[] {
  const { number, title, places, text, meanwhile, answers } = question;
  const lines = [
    ...(places === "" ? [] : [`出处：${places}`]),
    text,
    `答复前的处理：${meanwhile}`,
    ...answers.map((answer) => `${answer.letter}. ${answer.text}`),
  ];
  return [`${number}. ${title}`, ...lines.map(indented)];
}

function answeredLines({ answered }: QuestionsReport): readonly string[] {
  if (answered.length === 0) return [];
  return [
    "已有答复，不再提问：",
    ...answered.map(({ title, answer }) => indented(`${title}：${answer}`)),
  ];
}

function indented(line: string): string {
  return `   ${line}`;
}
