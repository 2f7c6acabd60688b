import type { Words } from "../../diagnostics/language.js";
import { roles, type Fix, type Role, type Verdicts } from "../verdict.js";
import type { ByRole, Rule } from "./rule.js";

/** The kind of thing that is to be done in the roles that a finding is about: where these differ, the one that is more work. */
export function fixOf({ fix }: Rule, verdicts: Verdicts): Fix {
  if (typeof fix === "string") return fix;
  const asked = rolesIn(verdicts).map((role) => fix[role]);
  return byWork.find((each) => asked.includes(each)) ?? "none";
}

const byWork: readonly Fix[] = ["call-sites", "operations", "ask", "regenerate", "none"];

/** What is to be done in these roles. */
export function todoOf({ todo }: Rule, verdicts: Verdicts): Words {
  if (!isByRole(todo)) return todo;
  const { send, receive } = todo;
  const [role, other] = rolesIn(verdicts);
  if (role !== undefined && other === undefined) return todo[role];
  return {
    en: `Where we send: ${send.en} Where we receive: ${receive.en}`,
    zh: `我方发送时：${send.zh}我方接收时：${receive.zh}`,
  };
}

function isByRole(words: Words | ByRole<Words>): words is ByRole<Words> {
  return "send" in words;
}

function rolesIn(verdicts: Verdicts): readonly Role[] {
  return roles.filter((role) => verdicts[role] !== undefined);
}
