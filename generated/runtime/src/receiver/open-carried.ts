import { DecodeError } from "../errors.js";
import { jsonLimits } from "../json/limits.js";
import type { JsonLimits } from "../json/limits.js";
import { openJson } from "../json/open.js";
import { writeJson } from "../json/write.js";
import { urlPart } from "../signing/http-part.js";
import { jsonNumber, member, wireNumber } from "../wire.js";
import type { WireObject, WireValue } from "../wire.js";
import { readForm } from "./form.js";
import type { OpenedMessage, ReceivedRequest } from "./protocol.js";

/** What is known about the members of a message that is carried as texts. */
export interface CarriedForm {
  /** Members that are numbers in code: texts that are JSON numbers are read as such. */
  readonly numbers: readonly string[];
  /** Members that are true or false in code. */
  readonly booleans?: readonly string[];
  readonly limits?: Partial<JsonLimits>;
}

/**
 * Opens a message by how it is carried: as a form, as a `query` of the address with an empty body, or in any other media type
 * as JSON. What a form or a query holds are texts; where they are read as numbers and booleans, `form` says. Throws JsonError
 * and DecodeError.
 */
export function openCarried(
  content: string,
  text: string,
  request: Pick<ReceivedRequest, "url">,
  form: CarriedForm,
): OpenedMessage {
  if (content === "query") {
    if (text !== "") throw new DecodeError("QUERY_BODY", "A body stands beside the query");
    return openForm(urlPart(request.url, "query"), form);
  }
  const isForm = content.toLowerCase().startsWith("application/x-www-form-urlencoded");
  return isForm ? openForm(text, form) : openJson(text, form.limits);
}

function openForm(text: string, form: CarriedForm): OpenedMessage {
  const texts = readForm(text, jsonLimits(form.limits).maxMembers);
  const members = Object.entries(texts).map(([name, value]): [string, WireValue] => [
    name,
    meantBy(name, value, form),
  ]);
  // Makes `__proto__` a member like any other.
  const envelope: WireObject = Object.fromEntries(members);
  return {
    text,
    value: envelope,
    envelope,
    // What is signed by its source is the member's JSON, however it was carried.
    source: (name) => {
      const value = member(envelope, name);
      return value === undefined ? undefined : writeJson(value);
    },
  };
}

function meantBy(name: string, text: string, { numbers, booleans = [] }: CarriedForm): WireValue {
  if (numbers.includes(name) && jsonNumber.test(text)) return wireNumber(text);
  if (booleans.includes(name) && (text === "true" || text === "false")) return text === "true";
  return text;
}
