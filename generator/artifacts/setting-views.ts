import { literal, propertyKey } from "../emit/literal.js";
import { credentialName, optionName } from "../model/protocol-names.js";
import type { OpenPoint } from "../model/provider.js";
import type { Uses } from "../model/uses.js";
import type { PackageContext } from "./context.js";
import { credentialDoc, openPointDoc } from "./element-doc.js";
import type { MemberView } from "./print/notice.js";

/** The members of an interface of credentials. */
export function credentialMembers(context: PackageContext, uses: Uses): readonly MemberView[] {
  return uses.credentials.map((credential) => ({
    doc: credentialDoc(context, credential),
    key: credentialName(credential.name),
    type: "string",
  }));
}

/** The members of an interface of options: one for each open point. */
export function optionMembers(context: PackageContext, uses: Uses): readonly MemberView[] {
  return uses.openPoints.map((point) => ({
    doc: openPointDoc(context, point),
    key: optionName(point.name),
    type: choiceType(point),
  }));
}

/** `"lower" | "upper"` */
function choiceType(point: OpenPoint): string {
  return point.choices.map(literal).join(" | ");
}

/** `{ digestCase: "lower" }` */
export function printDefaults({ openPoints }: Uses): string {
  return `{ ${openPoints.map((point) => `${optionName(point.name)}: ${literal(point.default)}`).join(", ")} }`;
}

/** `{ digestCase: ["lower", "upper"] }` */
export function printChoices({ openPoints }: Uses): string {
  return `{ ${openPoints.map((point) => `${propertyKey(optionName(point.name))}: ${literal(point.choices)}`).join(", ")} }`;
}
