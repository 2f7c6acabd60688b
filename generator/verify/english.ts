import { describeIssue, type Issue } from "../../templates/runtime/validation/issue.js";
import type { SortWord } from "../spec/language/pair-words.js";
import type { Status, StepName, TakenFor } from "./report.js";

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/**
 * Every sentence of a verification's report, so that all of them can be read in one place. What is passed in are names of the
 * spec, counts and places; values of messages never are.
 */
export const english = {
  steps: {
    capture: "capture",
    decoding: "decoding",
    envelope: "envelope",
    operation: "operation",
    opening: "opening",
    members: "members",
    signature: "signature",
    body: "body",
    copies: "copies",
    time: "time",
  } satisfies Record<StepName, string>,
  statuses: {
    ok: "ok",
    wrong: "wrong",
    unchecked: "not checked",
    nothing: "–",
  } satisfies Record<Status, string>,

  flows: { text: "text", bytes: "bytes" },
  options: "options",
  /** What is signed, whole. */
  text: "text",
  notShown: "not shown",

  capture: {
    bare: (content: string, bytes: number) => `a bare body, ${content}, ${count(bytes, "byte")}`,
    request: (method: string, content: string, bytes: number) =>
      `an HTTP request, ${method}, ${content}, ${count(bytes, "byte")} of body`,
    reply: (status: number, content: string, bytes: number) =>
      `an HTTP reply, status ${status}, ${content}, ${count(bytes, "byte")} of body`,
    contents: {
      json: "JSON",
      xml: "XML",
      form: "a form",
      query: "members in the query",
      none: "of no kind that is known",
    },
    mark: "it begins with a byte order mark, which no receiver takes",
    gbk: "its bytes are not UTF-8; they are read as GBK here, and refused by receivers",
    unknownCharset: "its bytes are neither UTF-8 nor GBK",
    length: (found: number, said: number) =>
      `the body has ${count(found, "byte")}, content-length says ${said}: the capture is not what was sent`,
    lineEnd: "it ends with a line end, which the capture may have added",
    lineEnds: "it has line ends of both kinds, CRLF and LF",
  },

  decoding: {
    plain: "the body travels as it is",
    decoded: "the body decoded, which travels encoded as a whole",
    otherwise: "the body does not travel as the choices taken have it",
    missing: (keys: readonly string[]) =>
      `the body travels encoded and stays closed: it takes ${keys.map((key) => `--key ${key}=…`).join(" and ")}`,
    closed: "the body travels encoded and cannot be decoded",
    reason: (reason: string) => reason,
  },

  envelope: {
    read: "read strictly",
    notRead: (reason: string) => reason,
    empty: "it is empty",
    noContent: "it is neither JSON nor XML nor a form",
    media: (found: string, expected: readonly string[]) =>
      `content-type is ${found}, the protocol has ${expected.join(" or ")}`,
    carried: (point: string, choices: readonly string[]) =>
      `it travels as ${choices.map((choice) => `${point}=${choice}`).join(" or ")} has it`,
    method: (found: string, expected: readonly string[]) =>
      `the method is ${found}, the protocol has ${expected.join(" or ")}`,
  },

  operation: {
    found: ({ operation = "", direction, from, to, protocol }: TakenFor) =>
      `${operation}: a ${direction} from ${from} to ${to}, protocol ${protocol}`,
    any: ({ direction, from, to, protocol }: TakenFor, operations: number) =>
      `a ${direction} from ${from} to ${to}, protocol ${protocol}; ${operations} operations have such ones`,
    same: ({ direction, from, to, protocol }: TakenFor, operations: number) =>
      `a ${direction} from ${from} to ${to}, protocol ${protocol}, the same for ${operations} operations`,
    none: "no operation of the provider has such a message",
    otherCode: (path: string) => `'${path}' names none of the operations`,
    candidates: (names: readonly string[]) => `it may be one of ${names.join(", ")}`,
    say: "say which with --operation NAME, and --reply where it is a reply",
    refusal: "the reply says no, so that its body may be anything",
  },

  opening: {
    nothing: "nothing travels sealed",
    opened: (path: string) => `'${path}' opened`,
    missing: (path: string, keys: readonly string[]) =>
      `'${path}' stays closed: it takes ${keys.map((key) => `--key ${key}=…`).join(" and ")}`,
    opensWith: (choices: string) => `it opens with ${choices}`,
    noneOpens: "no choice of an open point opens it: another key, or not what was sealed",
  },

  members: {
    good: (members: number) => `${count(members, "member")}, as the table has them`,
    issues: (issues: number) => `${count(issues, "issue")} in the envelope`,
    misread: (reason: string) => reason,
    credentialMatches: (path: string) => `'${path}' is the credential`,
    credentialDiffers: (path: string) => `'${path}' is not the credential that was given`,
    credentialUnknown: (path: string, name: string) =>
      `'${path}' is a credential, and not compared: --key ${name}=… is not given`,
    choice: (path: string, point: string, choices: readonly string[]) =>
      `'${path}' is as ${choices.map((choice) => `${point}=${choice}`).join(" or ")} has it`,
    noChoice: (path: string, point: string) => `'${path}' is as no choice of ${point} has it`,
    unknown: (paths: readonly string[]) => `members that no table has: ${paths.join(", ")}`,
  },

  signature: {
    none: (direction: TakenFor["direction"], protocol: string) =>
      `a ${direction} of ${protocol} carries none`,
    absent: "there is none where one must be",
    unexpected: "there is one, though with the choices taken there is none",
    noneWith: (choices: string) => `there is none with ${choices}`,
    writtenAs: (choices: string) => `it is written as with ${choices}`,
    unsignedOutcome: "there is none, as some replies that say no have it",
    missing: (keys: readonly string[]) =>
      `it takes ${keys.map((key) => `--key ${key}=…`).join(" and ")}`,
    notWorkedOut: (reason: string) => reason,
    matches: "it matches",
    differs: "it differs",
    expected: "expected",
    received: "received",
    receivedForm: (characters: number) =>
      `not shown: ${count(characters, "character")}, not of the form that is expected`,
    matchesWith: (choices: string) => `matches with ${choices}`,
    noneMatches: (tried: number) =>
      tried === 1
        ? "no open point counts here, so that no other choice could match"
        : `none of the ${tried} combinations of open points matches`,
    wouldMatch: (says: string, choices: string) =>
      `would match if ${says}${choices === "" ? "" : `, with ${choices}`}`,
    noCause: "nor does any of the usual causes",
    exhausted: (most: number) => `only the first ${most} attempts were made`,
    length: (found: number, expected: number) =>
      `the received one has ${count(found, "character")}, ${expected} are expected: another digest, or another way to write it`,
    charset:
      "the received one has other characters than the expected one: another way to write the digest",
    likeDigest: (name: string) => `a digest of that form would be ${name}`,
    compare:
      "both are of the same form, so the texts differ: compare what is signed with the partner, part by part, by the lengths in bytes",
  },

  /** What a text may be, by its digits and how many there are. */
  digestForms: {
    "hex 16": "half of MD5 in hex",
    "hex 32": "MD5 in hex",
    "hex 40": "SHA-1 in hex",
    "hex 64": "SHA-256 or SM3 in hex",
    "hex 128": "SHA-512 in hex",
    "base64 24": "MD5 in Base64",
    "base64 28": "SHA-1 in Base64",
    "base64 44": "SHA-256 or SM3 in Base64",
    "base64 88": "SHA-512 in Base64",
    "base64 172": "RSA with 1024 bits in Base64",
    "base64 344": "RSA with 2048 bits in Base64",
  } as Readonly<Record<string, string>>,

  causes: {
    letterCase: "the letter case of the digest did not count",
    keyTrimmed: "the key had no white space around it",
    keyWithLineFeed: "the key had a line feed behind it",
    keyWithCrlf: "the key had a carriage return and a line feed behind it",
    keyWithBlankBehind: "the key had a blank behind it",
    keyWithBlankBefore: "the key had a blank before it",
    keyInFront: "the key stood in front of the text",
    keyBehind: "the key stood behind the text",
    keyAsPair: "the key stood behind the text as '&key='",
    leadingZeros: "zeros at the front of the digest were dropped, as Java's BigInteger does",
    keptZeros: "zeros at the front of the digest were kept",
    carriedBlanks: "the blanks in the signature were plus signs, which a form takes for blanks",
    carriedDecoded: "the signature was percent-decoded once more",
    carriedTrimmed: "the signature had no white space around it",
    plusInTexts: "the blanks in Base64 texts were plus signs, which a form takes for blanks",
    gbk: "the text was signed as GBK instead of UTF-8",
    utf8: "the text was signed as UTF-8 instead of GBK",
    readAsGbk: "the signer had read the UTF-8 bytes as GBK",
    readAsLatin: "the signer had read the UTF-8 bytes as ISO-8859-1",
    mark: "the body had a byte order mark",
    lineFeedRemoved: "the body had no line end behind it",
    lineFeedAdded: "the body had a line feed behind it",
    crlfAdded: "the body had a carriage return and a line feed behind it",
    crlf: "line ends were CRLF",
    lf: "line ends were LF",
    compact: "the JSON was written anew, without white space",
    doubles: "the JSON was written anew, numbers as JavaScript writes them (121.00 as 121)",
    javaDoubles: "the JSON was written anew, numbers as Java's doubles (121.00 as 121.0)",
    numberTexts: "the JSON was written anew, numbers as texts",
    sortedNames: "the JSON was written anew, names sorted",
    escapedSlashes: "the JSON was written anew, slashes escaped",
    escaped: "the JSON was written anew, other characters than ASCII as \\u escapes",
    spaced: "the JSON was written anew, with blanks behind commas and colons",
    spacedEscaped:
      "the JSON was written anew, with blanks behind commas and colons and \\u escapes, as Python does",
    indented: (width: number) => `the JSON was written anew, indented by ${width} blanks`,
    sorted: (sort: SortWord) => `the pairs were sorted by '${sort}'`,
  },

  /** One issue of a table. */
  issue: (issue: Issue): string => describeIssue(issue),

  body: {
    none: "there is no body",
    undocumented: "nobody described the body",
    undecided: "which table it is held to is not decided",
    closed: "it stays closed",
    good: (table: string) => `as ${table} has it`,
    issues: (issues: number) => count(issues, "issue"),
    whenSent: (issue: string) => `would be refused if it were sent: ${issue}`,
  },

  copies: {
    none: "no member repeats another one",
    same: (members: number) =>
      `${count(members, "member")} repeat${members === 1 ? "s" : ""} others`,
    differs: (path: string, of: string) => `'${path}' does not repeat '${of}'`,
    differing: (members: number) => `${count(members, "member")} do not repeat what they should`,
    ofRequest: (path: string, of: string) =>
      `not judged: whether '${path}' repeats '${of}' of the request`,
    giveRequest: "give the request with --request FILE",
    onlyRequest: "what repeats the request is not judged: the request is not at hand",
    sameAsRequest: (members: number) =>
      `${count(members, "member")} repeat${members === 1 ? "s" : ""} the request`,
    differsFromRequest: (path: string, of: string) =>
      `'${path}' does not repeat '${of}' of the request: it may be the answer to another one`,
    lacks: (path: string, of: string) =>
      `'${path}' is not there, and must repeat '${of}' of the request`,
    otherRequest: "the file of --request is no request that this message may answer",
    requestClosed: (path: string) => `'${path}' of the request stays closed`,
    closed: "what stands sealed stays closed",
  },

  time: {
    none: "the message does not say when it was made",
    absent: (path: string) => `'${path}' says no time that can be read`,
    notJudged: (path: string, time: string) =>
      `'${path}' is ${time}; it is not held against the clock without --now`,
    noLimit: (path: string, time: string) => `'${path}' is ${time}; no limit is documented`,
    fresh: (path: string, time: string, age: string) => `'${path}' is ${time}, ${age} before --now`,
    stale: (path: string, time: string, age: string, limit: string) =>
      `'${path}' is ${time}, ${age} before --now; ${limit} are allowed`,
    ahead: (path: string, time: string, age: string) =>
      `'${path}' is ${time}, ${age} after --now: made for later, or two clocks differ`,
    seconds: (seconds: number) => `${seconds} s`,
  },

  notReached: "not reached",

  result: {
    verified: "verified",
    unsigned: "not signed",
    notVerified: "not verified",
    valid: "valid",
    notValid: "not valid",
    between: ", ",
  },
};
