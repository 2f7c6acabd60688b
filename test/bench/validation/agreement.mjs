/** Throws where a candidate refuses a valid message, takes a wrong one, or lists nothing for it: its speed would mean nothing. */
export function requireAgreement(kind, candidates, { valid, invalid }) {
  for (const [name, { check, list }] of Object.entries(candidates)) {
    const refused = valid.findIndex((message) => !check(message));
    const taken = invalid.findIndex((message) => check(message));
    const unlisted =
      list === undefined ? -1 : invalid.findIndex((message) => !(list(message)?.length > 0));
    if (refused < 0 && taken < 0 && unlisted < 0) continue;
    const why = list?.(valid[0]) ?? "";
    throw new Error(
      `${name} errs about ${kind.title}: refused ${refused}, taken ${taken}, unlisted ${unlisted} ${JSON.stringify(why)}`,
    );
  }
}
