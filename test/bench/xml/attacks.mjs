import { signedApplication } from "./applications.mjs";

const good = signedApplication(1).toString();
const [before, after] = good.split("<requestBody>");
const size = 250_000;

/** Documents that must be refused, by what is wrong with them. */
export const attacks = {
  "entities of entities": doctype(entities(10)),
  "a long entity, often": doctype(`<!ENTITY e "${"x".repeat(size / 2)}">`, "&e;".repeat(size / 8)),
  "an entity elsewhere": doctype('<!ENTITY e SYSTEM "file:///etc/hostname">', "&e;"),
  "one level too many": withMore("<x>".repeat(63) + "</x>".repeat(63)),
  "levels without end": withMore("<x>".repeat(size / 3)),
  "elements without end": withMore("<x/>".repeat(size / 4)),
  "comments without end": withMore("<!---->".repeat(size / 7)),
  "CDATA sections without end": withMore("<![CDATA[]]>".repeat(size / 12)),
  "attributes without end": withMore(`<x${' a=""'.repeat(size / 5)}/>`),
  "an attribute twice, after 60": withMore(`<x${attributes(60)} a0=""/>`),
  "a comment that does not end": withMore(`<!--${"- ".repeat(size / 2)}`),
  "brackets that do not end": withMore(`<![CDATA[${"]".repeat(size)}`),
  "a name that does not end": withMore(`<${"x".repeat(size)}`),
  "blanks that do not end": withMore(`<x${" ".repeat(size)}`),
  "a blank declaration": `<?xml${" ".repeat(size)}version`,
  "a NUL at its end": `${withMore(elements(size))}\0`,
  "two bodies": withMore(`${elements(size)}<requestBody/>`),
  "text beside elements at its end": withMore(`${elements(size)}text`),
  "a wrong signature": withMore(elements(size)),
};

function doctype(declarations, text = "") {
  const typed = good.replace("?>", `?><!DOCTYPE insureRequest [${declarations}]>`);
  return typed.replace("</endorseText>", `${text}</endorseText>`);
}

function entities(count) {
  return Array.from({ length: count }, (_, n) => {
    const text = n === 0 ? "lol" : `&e${n - 1};`.repeat(10);
    return `<!ENTITY e${n} "${text}">`;
  }).join("");
}

function withMore(more) {
  return `${before}<requestBody>${more}${after}`;
}

function attributes(count) {
  return Array.from({ length: count }, (_, index) => ` a${index}=""`).join("");
}

function elements(bytes) {
  return "<note>0123456789abcdefghijklmnopqrst</note>\n".repeat(bytes / 44);
}
