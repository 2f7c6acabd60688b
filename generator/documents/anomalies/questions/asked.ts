import type { Question } from "../../../model/provider.js";
import type { Anomaly } from "../anomaly.js";
import { topics } from "./topics.js";

/**
 * The name of the question that asks about an anomaly already: one that cites its main place or a place of each of its claims,
 * and speaks of what is odd there. Of several, the one that names most of what it is about, and little else.
 */
export function askedBy(anomaly: Anomaly, questions: readonly Question[]): string | undefined {
  const about = questions
    .filter((question) => isAbout(question, anomaly))
    .map((question) => ({ question, likeness: likeness(question, anomaly) }));
  return about.toSorted((a, b) => b.likeness - a.likeness)[0]?.question.name;
}

function isAbout(question: Question, anomaly: Anomaly): boolean {
  const { claims } = anomaly;
  const cited = new Set(question.claims.flatMap(({ cite }) => cite));
  const [main = ""] = claims[0]?.cite ?? [];
  const ofEach = claims.every(({ cite }) => cite.some((place) => cited.has(place)));
  if (!ofEach && !cited.has(main)) return false;
  // One that was written about it, and perhaps edited since.
  if (ofEach && isWrittenAbout(question, anomaly)) return true;
  if (!topicOf(anomaly).test(askedText(question))) return false;
  // A sample or a paragraph says much: what is asked of it must name what this is about.
  const names = anomaly.facts.filter((fact) => isName(fact));
  return isRow(main) || names.length === 0 || names.some((name) => isNamed(name, question));
}

function isWrittenAbout({ ask }: Question, { title, facts, says }: Anomaly): boolean {
  if (ask?.title.startsWith(title.zh) !== true) return false;
  const names = facts.map((fact) => fact.split(".").at(-1) ?? fact);
  const told = names.filter((name) => isName(name) && says.zh.includes(name));
  return told.length === 0 || told.some((name) => `${ask.title} ${ask.text}`.includes(name));
}

/** Of samples that are not well-formed, in what way they are not. */
function topicOf({ rule, facts: [kind = ""] }: Anomaly): RegExp {
  const topic = topics[`${rule} ${kind}`] ?? topics[rule];
  if (!topic) throw new Error(`nothing says what questions on '${rule}' speak of`);
  return topic;
}

function askedText({ ask, title, answer }: Question): string {
  return [ask?.title, ask?.text, ...(ask === undefined ? [title, answer] : [])].join(" ");
}

function isRow(place: string): boolean {
  return /\//u.test(place) && !/\/(?:p\d+|(?:.*[.-])?sample[\w:-]*)$/u.test(place);
}

function isName(fact: string): boolean {
  return /^[A-Za-z][\w.[\]]+$/u.test(fact);
}

function isNamed(name: string, question: Question): boolean {
  const word = name.split(".").at(-1) ?? name;
  const isInside = new RegExp(
    `(?<![A-Za-z])${word.replaceAll(/[[\]]/gu, "\\$&")}(?![A-Za-z])`,
    "u",
  );
  return isInside.test(askedText(question));
}

/** How many of the anomaly's names it names, and which share of the places that it cites are the anomaly's. */
function likeness(question: Question, { claims, facts }: Anomaly): number {
  const places = new Set(claims.flatMap(({ cite }) => cite));
  const cited = [...new Set(question.claims.flatMap(({ cite }) => cite))];
  const shared = cited.filter((place) => places.has(place)).length;
  const named = facts.filter((fact) => isName(fact) && isNamed(fact, question)).length;
  return named + shared / Math.max(1, cited.length);
}
