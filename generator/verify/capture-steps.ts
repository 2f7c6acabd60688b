import { isOpen } from "../protocol/choose.js";
import type { Openable } from "../model/protocol.js";
import {
  isFormContent,
  isJsonContent,
  isXmlContent,
  mediaType,
} from "../artifacts/message/contents.js";
import type { Phrases } from "./phrases.js";
import type { Candidate } from "./reading/looks.js";
import type { Captured } from "./reading/captured.js";
import type { Content } from "./reading/document.js";
import type { Step } from "./report.js";

/** What a capture was taken for, and what in its bytes no receiver takes. */
export function captureStep(captured: Captured, content: Content | undefined, say: Phrases): Step {
  const says = say.capture;
  const { charset, hasMark, size, saidSize, body, form } = captured;
  const wrong = [
    ...(hasMark ? [says.mark] : []),
    ...(charset === "gbk" ? [says.gbk] : []),
    ...(charset === "unknown" ? [says.unknownCharset] : []),
    ...(saidSize === undefined ? [] : [says.length(size, saidSize)]),
  ];
  const notes = [
    ...wrong,
    ...(form === "bare" && body.endsWith("\n") ? [says.lineEnd] : []),
    ...(/\r\n/.test(body) && /[^\r]\n/.test(body) ? [says.lineEnds] : []),
  ];
  const status = wrong.length > 0 ? "wrong" : "ok";
  return { step: "capture", status, says: saysOf(captured, content, say), notes };
}

function saysOf(
  { form, size, method = "", status = 0 }: Captured,
  content: Content | undefined,
  { capture: says }: Phrases,
) {
  const named = says.contents[content ?? "none"];
  if (form === "request") return says.request(method, named, size);
  return form === "reply" ? says.reply(status, named, size) : says.bare(named, size);
}

/** An envelope that was read, and whether the HTTP message around it is as the protocol has it. */
export function envelopeStep(
  captured: Captured,
  content: Content,
  candidate: Candidate | undefined,
  say: Phrases,
): Step {
  const says = say.envelope;
  const transport = candidate?.way.protocol.transport;
  const given = captured.headers["content-type"];
  const media = given === undefined ? undefined : mediaType(given);
  const contents = transport === undefined ? [] : all(transport.content);
  const isOther = media !== undefined && contents.length > 0 && !contents.some(isLike(media));
  const methods =
    transport === undefined || captured.form !== "request" ? [] : all(transport.method);
  const { method = "" } = captured;
  const wrong = [
    ...(isOther ? [says.media(isMedia(media) ? media : "…", contents)] : []),
    ...(methods.length > 0 && !methods.includes(method) ? [says.method(method, methods)] : []),
  ];
  const carried =
    transport === undefined ? [] : carriedNote(transport.content, content, media, say);
  const status = wrong.length > 0 ? "wrong" : "ok";
  return { step: "envelope", status, says: says.read, notes: [...wrong, ...carried] };
}

/** Which choices the way in which the members travel is, where that tells any of them from the others. */
function carriedNote(
  value: Openable<string>,
  content: Content,
  media: string | undefined,
  say: Phrases,
): readonly string[] {
  if (!isOpen(value)) return [];
  const alike = Object.entries(value.choices).filter(([, each]) => isCarriedBy[content](each));
  const said = media === undefined ? [] : alike.filter(([, each]) => isLike(media)(each));
  const fitting = said.length > 0 ? said : alike;
  if (fitting.length === 0 || fitting.length === Object.keys(value.choices).length) return [];
  return [
    say.envelope.carried(
      value.point,
      fitting.map(([choice]) => choice),
    ),
  ];
}

const isCarriedBy: Readonly<Record<Content, (media: string) => boolean>> = {
  json: isJsonContent,
  xml: isXmlContent,
  form: (media) => isFormContent(media) && media !== "query",
  query: (media) => media === "query",
};

function all(value: Openable<string>): readonly string[] {
  return isOpen(value) ? Object.values(value.choices) : [value];
}

function isLike(media: string): (content: string) => boolean {
  return (content) => mediaType(content) === media;
}

function isMedia(text: string): boolean {
  return /^[a-z]{1,20}\/[a-z0-9.+-]{1,40}$/.test(text);
}
