import { accept, refuse } from "@baowen/runtime";
import type { Outcome } from "@baowen/runtime";
import type { Handlers } from "@baowen/xiebao";

/** What is known about one application form. Notices come in any order, so each adds what it knows and takes nothing back. */
export interface Form {
  readonly applied?: boolean;
  readonly paid?: string;
  readonly policies?: readonly string[];
  readonly hasFile?: boolean;
  readonly cancelled?: readonly string[];
  readonly newForm?: string;
  readonly change?: string;
  readonly abnormal?: string;
}

/** The application around the receiver: it books what the notices say. */
export class Book {
  /** One line for each time that a handler ran. */
  readonly log: string[] = [];
  readonly #forms = new Map<string, Form>();

  note(operation: string, form: string | null | undefined, facts: Form): Outcome {
    this.log.push(`${operation} ${form ?? "?"}`);
    if (form === undefined || form === null) return refuse("the notice names no form");
    this.#forms.set(form, { ...this.#forms.get(form), ...facts });
    return accept();
  }

  /** What is known about a form, its facts in a fixed order. */
  form(name: string): Form {
    const facts = Object.entries(this.#forms.get(name) ?? {});
    return Object.fromEntries(facts.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }
}

export function handlersOf(book: Book): Handlers {
  return {
    insureNotice: ({ operation, data }) =>
      book.note(operation, data.insureNum, { applied: data.state === true }),
    payNotice: async ({ operation, data }) =>
      book.note(operation, data.insureNum, { paid: `${data.price ?? 0n} fen` }),
    issueNotice: ({ operation, data }) =>
      book.note(operation, data.insureNum, {
        policies: (data.policys ?? []).map(({ policyNum }) => policyNum ?? ""),
      }),
    cancelNotice: ({ operation, notifyType, data }) =>
      book.note(operation, data.insureNum, {
        cancelled: data.cancelInsurants ?? ["all"],
        ...(notifyType === 5 ? { newForm: data.newInsureNum ?? "" } : {}),
      }),
    policyFileNotice: ({ operation, data }) =>
      book.note(operation, data.insureNum, { hasFile: data.state === true }),
    changeNotice: ({ operation, data }) =>
      book.note(operation, data.insureNum, { change: String(data.status) }),
    abnormalNotice: ({ operation, data }) =>
      book.note(operation, data.insureNum, { abnormal: data.failMsg ?? "" }),
  };
}
