import { createHash } from "node:crypto";

/** A text from which a value can be known again. */
export interface Form {
  readonly form: string;
  readonly text: string;
}

/** The value, what whoever has it can turn back into it, and pieces of it. */
export function formsOf(value: string): readonly Form[] {
  return [...wholeForms(value), ...piecesOf(value).map((text) => ({ form: "in part", text }))];
}

/** The value, and what whoever has it can turn back into it; each text once. */
export function wholeForms(value: string): readonly Form[] {
  const bytes = Buffer.from(value);
  const hex = bytes.toString("hex");
  const forms: readonly Form[] = [
    { form: "itself", text: value },
    { form: "backwards", text: [...value].toReversed().join("") },
    { form: "as hex", text: hex },
    // As Node shows a Buffer, and bytes of any other kind.
    { form: "as bytes", text: hex.replace(/..(?=.)/g, "$& ") },
    { form: "as numbers", text: bytes.join(", ") },
    { form: "as numbers", text: bytes.join(",") },
    { form: "in an address", text: encodeURIComponent(value) },
    { form: "in a form", text: new URLSearchParams({ "": value }).toString().slice(1) },
    { form: "as JSON", text: JSON.stringify(value).slice(1, -1) },
    { form: "in escapes", text: escapedUnits(value) },
    ...base64Forms(bytes).map((text) => ({ form: "as Base64", text })),
    // Eleven digits are found from their digest within seconds.
    ...["md5", "sha1", "sha256"].flatMap((name) => digestForms(name, bytes)),
  ];
  return forms.filter(({ text }, index) => forms.findIndex((each) => each.text === text) === index);
}

/** As they stand in the Base64 of a longer text, without the digits that depend on their neighbours. */
function base64Forms(bytes: Buffer): readonly string[] {
  return [0, 1, 2].flatMap((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
    const known = text.slice(
      Math.ceil((offset * 8) / 6),
      Math.floor(((offset + bytes.length) * 8) / 6),
    );
    return [known, known.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

function digestForms(name: string, bytes: Buffer): readonly Form[] {
  const digest = createHash(name).update(bytes).digest();
  return (["hex", "base64"] as const).map((encoding) => ({
    form: `as ${name}`,
    text: digest.toString(encoding),
  }));
}

function escapedUnits(value: string): string {
  return value.replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Errors quote: V8 shows ten characters on each side of the place where a text stops being JSON. */
function piecesOf(value: string): readonly string[] {
  const [length, step] = /\p{Script=Han}{3}/u.test(value) ? [4, 1] : [8, 2];
  const characters = [...value];
  const pieces: string[] = [];
  for (let start = 0; start + length <= characters.length; start += step) {
    pieces.push(characters.slice(start, start + length).join(""));
  }
  return pieces;
}
