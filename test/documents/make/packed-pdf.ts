import { deflateSync } from "node:zlib";
import { pdf } from "./pdf.js";

/** A PDF of one page whose text is packed, as somebody packs it who means harm or not; `name` is as the dictionary says it. */
export function packedPdf(content: Uint8Array, name: string, more = ""): Uint8Array {
  const said = "packed here";
  const whole = Buffer.from(pdf([said])).toString("latin1");
  const [before = "", after = ""] = whole.split(`/Length ${said.length} >>\nstream\n${said}`);
  const dictionary = `${more}/Filter ${name} /Length ${content.length} >>\nstream\n`;
  return Buffer.from(
    before + dictionary + Buffer.from(content).toString("latin1") + after,
    "latin1",
  );
}

/** Deflated once after the other. */
export const deflated = (content: Uint8Array, times: number): Uint8Array =>
  times === 0 ? content : deflated(deflateSync(content, { level: 9 }), times - 1);
