import type { Claim, Inquiry } from "./anomaly.js";

/** What stands in a place, or in several. */
export function claim(cite: string | readonly string[], en: string, zh: string): Claim {
  return { cite: typeof cite === "string" ? [cite] : cite, says: { en, zh } };
}

/** Which of table and sample is right: what most detectors of samples ask. */
export const tableOrSample: Inquiry = {
  decision: "as the table has it",
  reason: "samples are illustrations, and older more often than tables",
  question: "请问实际报文以表格还是示例为准？",
  meanwhile: "在得到答复前，我们以表格为准。",
  answers: ["以表格为准", "以示例为准"],
};

/** Which of several places is right. */
export const whichPlace: Inquiry = {
  decision: "each place as it is printed",
  reason: "nothing says which of them is right",
  question: "请问实际以哪一处为准？",
  meanwhile: "在得到答复前，我们各按其所在的表格处理。",
  answers: ["各处均以所在表格为准", "应统一（请说明以哪一处为准）"],
};

/** Whether a slip of the pen is one. */
export const slip: Inquiry = {
  decision: "as it was most likely meant",
  reason: "it looks like a slip of the pen",
  question: "请问这是否为笔误？",
  meanwhile: "在得到答复前，我们按笔误处理。",
  answers: ["是笔误", "不是笔误，以文档为准"],
};
