import { docComment } from "../emit/doc-comment.js";
import { literal, propertyKey } from "../emit/literal.js";
import { render } from "../emit/render.js";
import { credentialName, optionName } from "../model/protocol-names.js";
import type { OpenPoint } from "../model/provider.js";
import type { Protocol } from "../model/protocol.js";
import { protocolUses, type Uses } from "../model/uses.js";
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

/** What settings of one protocol are called by in the file that they stand in. */
export interface SettingNames {
  readonly credentials: string;
  readonly options: string;
  readonly defaults: string;
}

/** The interfaces of a protocol's credentials and options, and the options' defaults; `use` says what the credentials are for. */
export function printSettings(
  context: PackageContext,
  protocol: Protocol,
  { credentials, options, defaults }: SettingNames,
  use: string,
): string {
  const uses = protocolUses(context.provider, protocol);
  const view = {
    credentials,
    options,
    defaults,
    credentialsDoc: docComment([use]),
    credentialMembers: credentialMembers(context, uses),
    optionsDoc: docComment(["What the document leaves open. Every choice has a default."]),
    optionMembers: optionMembers(context, uses),
    defaultsLiteral: printDefaults(uses),
  };
  return render("settings.ts", view).trimEnd();
}
