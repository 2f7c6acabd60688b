import { docComment } from "../emit/doc-comment.js";
import { literal, propertyKey } from "../emit/literal.js";
import { render } from "../emit/render.js";
import { freePointIn } from "../model/free-points.js";
import { memberName } from "../model/members.js";
import { credentialName, hookName, optionName } from "../model/protocol-names.js";
import type { OpenPoint } from "../model/provider.js";
import type { Protocol } from "../model/protocol.js";
import { protocolUses, type Uses } from "../model/uses.js";
import type { PackageContext } from "./context.js";
import { credentialDoc, openPointDoc } from "./element-doc.js";
import type { FileScope } from "./file-scope.js";
import { needText, optionalCredentials, type Optional } from "./message/needs.js";
import type { MemberView } from "./print/notice.js";
import { printCredentialType } from "./signing/key-pairs.js";

/** The members of an interface of credentials. */
export function credentialMembers(
  scope: FileScope,
  uses: Uses,
  optional: Optional,
): readonly MemberView[] {
  const credentials = uses.credentials.map((credential) => {
    const under = optional.get(credential.name);
    const name = credentialName(credential.name);
    const type = printCredentialType(scope, credential);
    if (under === undefined) {
      return { doc: credentialDoc(scope.context, credential), key: name, type };
    }
    const need = `Needed only where ${needText(under)}.`;
    return {
      doc: credentialDoc(scope.context, credential, need),
      key: `${name}?`,
      type: `${type} | undefined`,
    };
  });
  const hooks = uses.hooks.map((hook) => ({
    doc: docComment(["Works out the signature of a text, which the document's steps do not say."]),
    key: hookName(hook),
    type: scope.runtimeType("SignatureHook"),
  }));
  return [...credentials, ...hooks];
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
  if (point.free !== undefined) return "string";
  return point.choices.map(literal).join(" | ");
}

/** `{ digestCase: "lower" }` */
export function printDefaults({ openPoints }: Uses): string {
  return `{ ${openPoints.map((point) => `${optionName(point.name)}: ${literal(point.default)}`).join(", ")} }`;
}

/** `{ digestCase: ["lower", "upper"], signatureHeader: { form: "header-name", taken: ["x-time"] } }` */
export function printChoices({ openPoints }: Uses, protocol: Protocol): string {
  const members = openPoints.map((point) => {
    const form =
      point.free === undefined
        ? point.choices
        : { form: point.free, taken: fixedHeaderNames(protocol) };
    return `${propertyKey(optionName(point.name))}: ${literal(form)}`;
  });
  return `{ ${members.join(", ")} }`;
}

/** What the headers are called whose names are not open. */
function fixedHeaderNames({ transport }: Protocol): readonly string[] {
  return transport.headers
    .map(memberName)
    .filter((name) => freePointIn(name) === undefined)
    .map((name) => name.toLowerCase());
}

/** What settings of one protocol are called by in the file that they stand in. */
export interface SettingNames {
  readonly credentials: string;
  readonly options: string;
  readonly defaults: string;
}

/** The interfaces of a protocol's credentials and options, and the options' defaults; `use` says what the credentials are for. */
export function printSettings(
  scope: FileScope,
  protocol: Protocol,
  { credentials, options, defaults }: SettingNames,
  use: string,
): string {
  const { context } = scope;
  const uses = protocolUses(context.provider, protocol);
  const view = {
    credentials,
    options,
    defaults,
    credentialsDoc: docComment([use]),
    credentialMembers: credentialMembers(
      scope,
      uses,
      optionalCredentials(context.provider, protocol),
    ),
    optionsDoc: docComment(["What the document leaves open. Every choice has a default."]),
    optionMembers: optionMembers(context, uses),
    defaultsLiteral: printDefaults(uses),
  };
  return render("settings.ts", view).trimEnd();
}
