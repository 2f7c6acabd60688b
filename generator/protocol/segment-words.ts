import type { Segment } from "../model/protocol.js";

/** A segment in Chinese words. */
export function chineseTitle(segment: Segment): string {
  switch (segment.kind) {
    case "raw":
      return `原文 ${segment.path.join(".")}`;
    case "field":
      return `字段 ${segment.path.join(".")}`;
    case "leaves":
      return `叶子值 ${segment.path.join(".")}`;
    case "header":
      return `HTTP 头 ${segment.name}`;
    case "http":
      return `HTTP ${segment.part}`;
    case "key":
      return `密钥 ${segment.credential}`;
    case "fields":
      return `键值对 ${segment.pairs.from}`;
    case "lit":
      return "固定文本";
  }
}
