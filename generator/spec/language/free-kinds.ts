/** The forms of what a free open point takes: a text that whoever deploys the code writes. */
export const freeKinds = ["header-name"] as const;

export type FreeKind = (typeof freeKinds)[number];
