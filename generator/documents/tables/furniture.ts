import type { Block } from "../block.js";
import type { Section } from "../reading.js";

/**
 * What belongs to the page can be cited, too, as a section: `title`, what a web page is called; `navigation`, the list of
 * chapters beside it; `contents`, the one that the document begins with.
 */
export function furnitureSections(blocks: readonly Block[]): readonly Section[] {
  const furniture = blocks.filter((block) => block.kind === "furniture");
  const contents = furniture.filter(({ part }) => part === undefined);
  const lines = contents.flatMap(({ text }) => text.split("\n"));
  const found = {
    title: furniture.find(({ part }) => part === "title"),
    navigation: furniture.find(({ part }) => part === "navigation"),
    contents: lines.length >= 3 ? contents[0] : undefined,
  };
  return Object.entries(found).flatMap(([place, block]) => {
    if (block === undefined) return [];
    const title = place === "title" ? block.text.trim() : "";
    return [{ place, title, sections: [], at: block.at }];
  });
}
