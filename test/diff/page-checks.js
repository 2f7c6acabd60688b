/* Runs in the page: what a reader with other eyes or other hands needs. Gives back a list of complaints. */
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const name = (element) =>
    `${element.localName}.${element.className} ${element.textContent.trim().slice(0, 40)}`;
  const isShown = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const complaints = [];
  const complain = (what, element) => complaints.push(`${what}: ${name(element)}`);

  // WCAG 2.2, 1.4.3: contrast of text -------------------------------------------------------------

  const channel = (value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const luminance = ([red, green, blue]) =>
    0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);

  function parsed(colour) {
    const numbers = /^rgba?\(([^)]+)\)$/.exec(colour);
    if (!numbers) throw new Error(`no colour that this can read: ${colour}`);
    const [red, green, blue, alpha = 1] = numbers[1].split(/[\s,/]+/).map(Number);
    return { rgb: [red, green, blue], alpha };
  }

  function backgroundOf(element) {
    for (let each = element; each; each = each.parentElement) {
      const { rgb, alpha } = parsed(getComputedStyle(each).backgroundColor);
      if (alpha === 1) return rgb;
      if (alpha > 0) throw new Error(`a background that lets through: ${name(each)}`);
    }
    return [255, 255, 255];
  }

  function contrast(a, b) {
    const [darker, lighter] = [luminance(a), luminance(b)].toSorted((one, other) => one - other);
    return (lighter + 0.05) / (darker + 0.05);
  }

  let texts = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (
      walker.currentNode.data.trim() === "" ||
      element.matches("script, style") ||
      !isShown(element)
    )
      continue;
    texts++;
    const style = getComputedStyle(element);
    const least = Number.parseFloat(style.fontSize) >= 24 ? 3 : 4.5;
    const found = contrast(parsed(style.color).rgb, backgroundOf(element));
    if (found < least) complain(`contrast ${found.toFixed(2)}`, element);
  }

  // 1.4.11: what a control is told by -------------------------------------------------------------

  for (const element of all(
    "button, input[type=search], select, .segments span, .appearance span",
  ).filter(isShown)) {
    const border = parsed(getComputedStyle(element).borderTopColor).rgb;
    if (contrast(border, backgroundOf(element.parentElement)) < 3)
      complain("faint border", element);
  }

  // 1.3.1, 2.4.6, 4.1.2: names and structure --------------------------------------------------------

  for (const control of all("input, select")) {
    if (![...control.labels].some((label) => label.textContent.trim() !== ""))
      complain("no label", control);
  }
  for (const element of all("button, a, summary, h1, h2, h3, h4, legend, th")) {
    if (element.textContent.trim() === "") complain("no name", element);
  }
  for (const element of all("[aria-labelledby], [aria-describedby]")) {
    const id = element.getAttribute("aria-labelledby") ?? element.getAttribute("aria-describedby");
    if (!document.getElementById(id)?.textContent.trim()) complain(`nothing called ${id}`, element);
  }
  for (const link of all("a[href^='#']")) {
    if (!document.getElementById(link.hash.slice(1))) complain("leads nowhere", link);
  }
  const ids = all("[id]").map(({ id }) => id);
  for (const id of ids.filter((each, index) => ids.indexOf(each) !== index))
    complaints.push(`twice the id ${id}`);
  let level = 0;
  for (const heading of all("h1, h2, h3, h4")) {
    const next = Number(heading.localName[1]);
    const isInside = heading.closest("main") !== null;
    if (isInside && next > level + 1) complain("a heading leaves out a level", heading);
    if (isInside) level = next;
  }
  if (all("h1").length !== 1 || all("main").length !== 1)
    complaints.push("not one h1, or not one main");

  // 2.4.3: the order of focus is that of the page -----------------------------------------------------

  for (const element of all("[tabindex]")) {
    if (element.tabIndex > 0) complain("focus out of order", element);
  }

  // 1.4.10: nothing is wider than the screen --------------------------------------------------------

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) complaints.push(`${scrollWidth} px wide on ${clientWidth}`);
  for (const element of all("body *").filter(isShown)) {
    const { right } = element.getBoundingClientRect();
    if (right > clientWidth + 1 && !element.closest(".unseen, .skip"))
      complain("sticks out", element);
  }

  return { complaints, texts };
})();
