import { planted } from "../support/planted.js";

/** Planted values as what a program that mixes up its members may put into any of them. */
const misplaced: readonly unknown[] = [
  planted.mobile,
  Number(planted.mobile),
  -Number(planted.insuredMobile) / 100,
  planted.shortBankAccount,
  Number(planted.shortBankAccount),
  BigInt(planted.bankAccount),
  planted.idCard,
  planted.passport,
  planted.holder,
  planted.desKey,
  planted.accessToken,
  planted.address.repeat(60),
  `\ud800${planted.holder}`,
  [planted.email, [planted.mobile]],
  { [planted.idCard]: planted.otherAddress, [planted.mobile]: { [planted.holder]: 1 } },
  new Map([[planted.holder, planted.idCard]]),
  Symbol(planted.noticePath),
  new Error(planted.holder),
  Buffer.from(planted.md5SecretKey),
  () => planted.holder,
];

/** The value, with each of its members and each item of its lists in turn replaced by each of the misplaced values. */
export function* spoilt(value: unknown): Generator<unknown> {
  for (const other of misplaced) yield other;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const other of spoilt(item)) yield value.with(index, other);
    }
  } else if (typeof value === "object" && value !== null) {
    yield { ...value, [planted.mobile]: 1, [planted.holder]: planted.email };
    for (const [name, member] of Object.entries(value)) {
      for (const other of spoilt(member)) yield { ...value, [name]: other };
    }
  }
}

/** What can be sent as JSON of all that. */
export function spoiltTexts(value: unknown): readonly string[] {
  return [...spoilt(value)].flatMap((one) => {
    try {
      return [JSON.stringify(one) ?? ""];
    } catch {
      return [];
    }
  });
}
