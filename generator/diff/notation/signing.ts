import type {
  Pairs,
  Pipeline,
  Segment,
  Segments,
  Step,
  ValueSource,
} from "../../model/protocol.js";
import { stepForms } from "../../spec/language/steps.js";
import { listed, opened, path, quoted } from "./open.js";

/** The steps of a pipeline. */
export function steps(pipeline: Pipeline): readonly unknown[] {
  const write = (each: Step | readonly Step[]) =>
    Array.isArray(each) ? each.map(step) : step(each as Step);
  return pipeline.flatMap((each) => listed(each, write));
}

/** `md5`, `{hex: lower}`, `{aes-cbc-pkcs5: key, iv: other}`. */
function step({ kind, key, iv, flavour, padding, range, ...rest }: Step): unknown {
  const argument = key ?? flavour ?? padding ?? range ?? rest.case;
  const beside = { iv, "leading-zeros": rest.leadingZeros, "line-length": rest.lineLength };
  const isPlain = Object.values(beside).every((each) => each === undefined);
  if (isPlain && (argument === undefined || stepForms[kind].argument === "none")) return kind;
  return { [kind]: argument ?? null, ...beside };
}

/** What a text is put together from. */
export function segments(all: Segments): readonly unknown[] {
  return all.map((segment) => {
    const apply = segment.apply.length > 0 ? steps(segment.apply) : undefined;
    return { ...segmentSource(segment), apply };
  });
}

function segmentSource(segment: Segment): object {
  switch (segment.kind) {
    case "raw":
      return { raw: path(segment.path), slice: segment.slice };
    case "http":
      return { http: segment.part };
    case "header":
      return { header: segment.name };
    case "field":
      return { field: path(segment.path) };
    case "fields":
      return { fields: pairs(segment.pairs) };
    case "leaves":
      return { leaves: path(segment.path) };
    case "lit":
      return { lit: quoted(segment.text) };
    case "key":
      return { key: segment.credential };
  }
}

function pairs({
  names,
  values,
  pair,
  join,
  exclude,
  skip,
  sort,
  nested,
  ...rest
}: Pairs): unknown {
  const asIs = (word: unknown): unknown => word;
  return {
    ...rest,
    exclude: filled(exclude),
    skip: filled(opened(skip, asIs)),
    sort: opened(sort, asIs),
    names: filled(steps(names)),
    values: filled(steps(values)),
    pair: quoted(pair),
    join: quoted(join),
    nested: opened(nested, asIs),
  };
}

/** What says nothing where it is empty. */
function filled(list: unknown): unknown {
  return Array.isArray(list) && list.length === 0 ? undefined : list;
}

/** Where a value comes from. */
export function source(value: ValueSource): unknown {
  switch (value.kind) {
    case "credential":
    case "key-id":
      return { [value.kind]: value.credential };
    case "literal":
      return { literal: quoted(value.text) };
    case "encode":
      // No object: one with a member `then` looks like a promise.
      return new Map<string, unknown>([
        ["encode", value.of],
        ["then", steps(value.steps)],
      ]);
    case "signature":
      return { signature: value.signature };
    case "same-as":
    case "from-request":
      return { [value.kind]: path(value.path) };
    default:
      return value.kind;
  }
}
