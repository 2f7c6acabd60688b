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

/** The same PDF with all objects that are no streams packed in one, as programs write them since 1.5 (ISO 32000-1, 7.5.7 and 7.5.8). */
export function withPackedObjects(bytes: Uint8Array): Uint8Array {
  const whole = Buffer.from(bytes).toString("latin1");
  const objects = [...whole.matchAll(/^(\d+) 0 obj\n([^]*?)\nendobj\n/gmu)].map(
    ([, number, said = ""]) => ({ number: Number(number), said }),
  );
  const inner = objects.filter(({ said }) => !said.includes("\nstream\n"));
  const [holder, table] = [objects.length + 1, objects.length + 2];
  let said = "%PDF-1.7\n";
  const places = new Map<number, readonly [number, number, number]>();
  const write = (number: number, object: string): void => {
    places.set(number, [1, said.length, 0]);
    said += `${number} 0 obj\n${object}\nendobj\n`;
  };
  for (const [index, { number }] of inner.entries()) places.set(number, [2, holder, index]);
  for (const each of objects) if (!inner.includes(each)) write(each.number, each.said);
  write(holder, objectStream(inner));
  const start = said.length;
  places.set(table, [1, start, 0]);
  const entries = Array.from({ length: table + 1 }, (_, number) => placed(places.get(number)));
  const dictionary = `/Type /XRef /W [1 4 2] /Size ${table + 1} /Root 1 0 R`;
  said += `${table} 0 obj\n${streamOf(dictionary, Buffer.concat(entries))}\nendobj\n`;
  return Buffer.from(`${said}startxref\n${start}\n%%EOF\n`, "latin1");
}

function objectStream(
  objects: readonly { readonly number: number; readonly said: string }[],
): string {
  let all = "";
  let places = "";
  for (const { number, said } of objects) {
    places += `${number} ${all.length} `;
    all += `${said}\n`;
  }
  const dictionary = `/Type /ObjStm /N ${objects.length} /First ${places.length} /Filter /FlateDecode`;
  return streamOf(dictionary, deflateSync(Buffer.from(places + all, "latin1")));
}

const streamOf = (dictionary: string, content: Uint8Array): string =>
  `<< ${dictionary} /Length ${content.length} >>\nstream\n${Buffer.from(content).toString("latin1")}\nendstream`;

/** Of what kind, where or in which object, and which one there. */
function placed([kind, at, index]: readonly [number, number, number] = [0, 0, 0]): Uint8Array {
  const entry = Buffer.alloc(7);
  entry.writeUInt8(kind, 0);
  entry.writeUInt32BE(at, 1);
  entry.writeUInt16BE(index, 5);
  return entry;
}
