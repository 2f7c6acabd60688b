import { plain } from "../artifacts/readme/markdown.js";
import type { AskedView, QuestionsReport } from "./questions-report.js";

/**
 * What is asked, as the text of a mail or an issue: a heading for each question, and its answers to be ticked. What was
 * answered is left out, since it is written for us.
 *
 * ```md
 * ## 1. 摘要做一次还是两次
 *
 * 出处：《接口文档》1.0.0 第1.3节第2段、示例
 *
 * 文字只提到做一次摘要，示例却要做两次才能对上。请问以哪个为准？
 *
 * 答复前的处理：按一次计算
 *
 * - [ ] A. 一次
 * - [ ] B. 两次
 * - [ ] 其他：
 * ```
 */
export function questionsMarkdown(report: QuestionsReport): string {
  return [headParts(report), ...report.questions.map(questionParts)]
    .flat()
    .map((part) => `${part}\n`)
    .join("\n");
}

function headParts({ title, documents, questions }: QuestionsReport): readonly string[] {
  const heading = `# ${plain(title)}接口待确认问题`;
  if (questions.length === 0) return [heading, "没有待确认的问题。"];
  const from = documents.length > 0 ? [`依据文档：${documents.map(plain).join("、")}`] : [];
  const how = `共${questions.length}个问题，烦请逐条确认：勾选答案即可，都不符合时请直接说明。`;
  return [heading, ...from, how];
}

function questionParts(question: AskedView): readonly string[] {
  const { number, title, places, text, meanwhile, answers } = question;
  const boxes = answers.map((answer) => `- [ ] ${answer.letter}. ${plain(answer.text)}`);
  return [
    `## ${number}. ${plain(title)}`,
    ...(places === "" ? [] : [`出处：${plain(places)}`]),
    paragraph(text),
    `答复前的处理：${plain(meanwhile)}`,
    [...boxes, "- [ ] 其他："].join("\n"),
  ];
}

/** A text that begins like the item of a list is none. */
function paragraph(text: string): string {
  return plain(text).replace(/^(\d*)([-+.)])/u, "$1\\$2");
}
