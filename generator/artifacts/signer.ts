import { docComment } from "../emit/doc-comment.js";
import { literal } from "../emit/literal.js";
import type { OutputFile } from "../emit/output-file.js";
import { render } from "../emit/render.js";
import { declaredOrder } from "../model/declared-order.js";
import type { Protocol, Signature } from "../model/protocol.js";
import { protocolExports, signatureNames } from "../model/protocol-names.js";
import { signatureUses } from "../model/uses.js";
import { isXmlProtocol } from "../model/xml.js";
import { header, packagePath, type PackageContext } from "./context.js";
import { signatureDoc } from "./element-doc.js";
import { fileScope, type FileScope } from "./file-scope.js";
import type { MemberView } from "./print/notice.js";
import { credentialMembers, optionMembers, printDefaults } from "./setting-views.js";
import { needsSender, signatureInputs } from "./signing/inputs.js";
import { printHookSigned } from "./signing/hooks.js";
import { printPipeline } from "./signing/pipeline.js";
import { createPrinting } from "./signing/printing.js";
import { printText } from "./signing/text.js";
import { printVerifying } from "./signing/verifying.js";
import { optionalKeys } from "./message/needs.js";
import { signerArguments, takesKeyId } from "./message/signed.js";
import { signsWithPair } from "../protocol/signing-step.js";

/** `src/signer.ts`: each signature as straight-line code. No file where nothing is signed. */
export function signerFile(context: PackageContext): readonly OutputFile[] {
  const { provider } = context;
  const scope = fileScope(
    context,
    protocolExports(provider).filter(({ file }) => file === "signer"),
  );
  const signatures = provider.protocols.flatMap((protocol) =>
    protocol.signatures.map((signature) => signatureView(scope, protocol, signature)),
  );
  if (signatures.length === 0) return [];
  const view = { header: header(context), signatures, imports: scope.imports.print() };
  return [{ path: packagePath(context, "src/signer.ts"), text: render("signer.ts", view) }];
}

function signatureView(scope: FileScope, protocol: Protocol, signature: Signature) {
  const { context } = scope;
  const { provider } = context;
  const uses = signatureUses(provider, signature);
  const printing = createPrinting(scope.imports, context.runtime.name, provider.credentials, {
    ofXml: isXmlProtocol(protocol),
    declared: (pairs) => declaredOrder(provider, protocol, pairs) ?? [],
  });
  const pipeline =
    signature.hook === undefined
      ? printPipeline(signature.steps, "text", printing)
      : { statements: [], result: printHookSigned(signature.hook, printing) };
  const { sign } = signatureNames(protocol, signature);
  const passed = ["input", ...signerArguments(provider, signature)].join(", ");
  const verifying = printVerifying(signature, `${sign}(${passed})`, printing);
  const quoted = `the signature \`${signature.name}\``;
  return {
    ...signatureNames(protocol, signature),
    inputDoc: docComment([`What ${quoted} is made over.`]),
    inputs: inputMembers(scope, protocol, signature),
    keysDoc: docComment([`What ${quoted} is made with.`]),
    credentials: credentialMembers(scope, uses, optionalKeys(provider, signature)),
    optionsDoc: docComment([`What the document leaves open about ${quoted}.`]),
    openPoints: optionMembers(context, uses),
    defaultsLiteral: printDefaults(uses),
    signDoc: signatureDoc(context, signature, `Makes ${quoted}.`),
    text: printText(signature, printing),
    statements: pipeline.statements,
    result: pipeline.result,
    verifyDoc: docComment([verifyText(signature)]),
    takesKeyId: takesKeyId(signature),
    verifyReadsText: verifying.readsText,
    verifyStatements: verifying.statements,
    verifyResult: verifying.result,
  };
}

function verifyText(signature: Signature): string {
  const { name, verify, steps } = signature;
  if (signsWithPair(steps)) {
    const named = takesKeyId(signature)
      ? " `keyId` is what the message says which key made it."
      : "";
    return `Whether \`received\` is the signature \`${name}\` of the message, made with a key of the other side.${named}`;
  }
  const letters = verify.ignoreCase ? " Letters of either case are the same." : "";
  return `Whether \`received\` is the signature \`${name}\` of the message, in constant time.${letters}`;
}

function inputMembers(
  scope: FileScope,
  protocol: Protocol,
  signature: Signature,
): readonly MemberView[] {
  const parts = signatureInputs(signature, isXmlProtocol(protocol)).map(
    ({ property, type, doc }) => ({
      doc: docComment([doc]),
      key: property,
      type: type === "string" ? type : scope.runtimeType(type),
    }),
  );
  if (!needsSender(signature)) return parts;
  const type = [protocol.from, protocol.to].map(literal).join(" | ");
  return [...parts, { doc: docComment(["The party that signs."]), key: "sender", type }];
}
