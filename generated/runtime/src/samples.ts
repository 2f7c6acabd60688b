// The sub-path `samples`: messages for tests, made from what validators know. The main entry has nothing of it.

export { boundaryMessages } from "./samples/boundary.js";
export type { BoundaryMessages, LeftOut, WireMessage } from "./samples/boundary.js";
export { brokenMessages } from "./samples/broken.js";
export type { BrokenMessage, BrokenMessages } from "./samples/broken.js";
export { anySamples, sampleData, sampleLists, sampleMessages } from "./samples/messages.js";
export type {
  BrokenSample,
  CodesBeside,
  SampleMessage,
  SampleMessages,
} from "./samples/messages.js";
export type { Given } from "./samples/attempt.js";
export type { SaidMembers } from "./samples/data.js";
export type { ListedCodes } from "./samples/make.js";
export type { RetiredCodes } from "./samples/wrongs.js";
