import type { Language } from "../diagnostics/language.js";

/** How far a project is. */
interface Started {
  /** What the user called its folder. */
  readonly folder: string;
  /** Whether baowen is found from there. */
  readonly isInstalled: boolean;
  /** The text of its package.json. */
  readonly manifest: string;
  /** The file to read first. */
  readonly start: string;
  readonly language: Language;
}

/** What to do once a project has what it starts from: a command a line, and what to read. */
export function nextSteps({ folder, isInstalled, manifest, start, language }: Started): string {
  const commands = [
    ...(folder === "." ? [] : [`cd ${/[^\w./-]/.test(folder) ? JSON.stringify(folder) : folder}`]),
    ...(isInstalled ? [] : ["npm install --save-dev baowen"]),
    ...(hasWorkspaces(manifest) ? [] : ['npm pkg set "workspaces[]=generated/*"']),
    "npx baowen generate",
    "npm install",
    "npm run build --workspaces --if-present",
  ];
  const lines = commands.map((command) => `  ${command}\n`);
  const { next, last } = words[language];
  return [next, ...lines, last(start)].join("");
}

const words = {
  en: {
    next: "Next:\n",
    last: (start: string) =>
      `Then read ${start}: it is an example that works, and says how to make it yours.\n`,
  },
  zh: {
    next: "接下来：\n",
    last: (start: string) =>
      `然后阅读 ${start}：这是一个可用的例子，并说明如何把它改成您自己的。\n`,
  },
} as const;

/** Whether npm links what is generated. */
function hasWorkspaces(manifest: string): boolean {
  try {
    const read = JSON.parse(manifest) as { readonly workspaces?: unknown } | null;
    return JSON.stringify(read?.workspaces ?? null).includes('"generated/*"');
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
