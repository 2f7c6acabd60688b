import { whichPlace } from "../claim.js";

/** What is asked where a type contradicts its own remark. */
export const inquiry = {
  ...whichPlace,
  decision: "what the remark lists",
  reason: "the remark is about this row alone; types are often carried over",
  question: "请问以类型还是说明为准？",
  meanwhile: "在得到答复前，我们以说明中的取值为准。",
  answers: ["以说明为准", "以类型为准"],
} as const;
