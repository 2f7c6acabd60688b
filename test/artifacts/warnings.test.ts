import { describe, expect, test } from "vitest";
import { protocolWarnings } from "../../generator/artifacts/readme/warnings.js";
import type { Member, Protocol } from "../../generator/model/protocol.js";
import { servedProtocols } from "../../generator/model/served.js";
import { acme, acmeProtocol } from "../support/acme-package.js";
import { fieldOf } from "../support/providers.js";

/* What a package's README says of what its receiver checks, and of what it leaves open. */

function warnings(parts: Partial<Protocol>): string {
  const provider = { ...acme, protocols: [{ ...acmeProtocol, ...parts }] };
  return servedProtocols(provider).flatMap(protocolWarnings).join("\n");
}

const string = { kind: "string" } as const;
const token: Member = {
  kind: "value",
  field: fieldOf("token", string),
  value: { kind: "credential", credential: "token" },
};
const limits = { expires: 300_000, cite: [] };
const { envelope } = acmeProtocol;

describe("credentials", () => {
  test("are compared, in the envelope and in headers", () => {
    const members = [...envelope.members, token];
    expect(warnings({ envelope: { members } })).not.toContain("does not check");
  });

  test("are all that there is where nothing is signed", () => {
    const unsigned = { signatures: [], envelope: { members: [token] } };
    const transport = { ...acmeProtocol.transport, headers: [] };
    expect(warnings(unsigned)).toContain("`token`, `X-Token` in each of them is compared");
    expect(warnings({ ...unsigned, transport, envelope: { members: [] } })).toContain(
      "Whoever knows the address can send one.",
    );
  });
});

describe("headers", () => {
  const required = { required: { kind: "always" } } as const;
  const header = (name: string): Member => ({
    kind: "value",
    field: fieldOf(name, string, required),
    value: { kind: "literal", text: "1" },
  });
  const transport = { ...acmeProtocol.transport, headers: [header("X-Version"), header("X-Kind")] };

  test("that must be there and are not signed are nobody's to check", () => {
    expect(warnings({ transport })).toContain(
      "**The receiver does not check `X-Version`, `X-Kind`.**",
    );
  });

  test("that are signed are checked by that", () => {
    const signatures = acmeProtocol.signatures.map((signature) => ({
      ...signature,
      text: [...signature.text, [{ kind: "header", name: "x-version", apply: [] } as const]],
    }));
    expect(warnings({ transport, signatures })).toContain(
      "**The receiver does not check `X-Kind`.**",
    );
  });
});

describe("the time of signing", () => {
  const signedAt = (member: Member): Member =>
    member.kind === "value" ? { ...member, role: "signed-at" } : member;

  test("that is signed is held to, without a word of warning", () => {
    const text = warnings({ limits });
    expect(text).toContain("signed more than 5 min ago is refused");
    expect(text).not.toContain("new time");
    expect(text).not.toContain("does not hold senders");
  });

  test("that is not signed can be made new", () => {
    const time = signedAt({ kind: "value", field: fieldOf("sent", { kind: "epoch-ms" }) });
    const group = envelope.members[0]!;
    const members = group.kind === "group" ? group.members.filter((one) => !hasTime(one)) : [];
    const text = warnings({
      limits,
      envelope: { members: [{ ...group, members } as Member, time] },
    });
    expect(text).toContain("**The signature does not cover `sent`.** Whoever has an old message");
  });

  test("that is a day, or nothing, is held to nothing", () => {
    const day = signedAt({
      kind: "value",
      field: fieldOf("day", { kind: "date", format: "yyyy-MM-dd" }),
    });
    const text = warnings({ limits, envelope: { members: [day] } });
    expect(text).toContain("The receiver does not compare `day` with the clock");
    expect(text).toContain("5 min old at most. The receiver does not hold senders to it.");
    expect(warnings({ limits, envelope: { members: [token] } })).toContain(
      "**Nothing in a message says when it was signed.**",
    );
  });

  test("is held to no limit where the document has none", () => {
    expect(warnings({})).toContain("The receiver does not compare `head.time` with the clock");
  });

  function hasTime(member: Member): boolean {
    return member.kind === "value" && member.role === "signed-at";
  }
});
