/* Which states are shown, and light or dark. Without it the page shows everything. */
"use strict";
{
  const byId = (id) => document.getElementById(id);
  const all = (selector) => [...document.querySelectorAll(selector)];
  const form = byId("states");

  /** Sections of which nothing is shown are not shown either. */
  function filter() {
    const boxes = [...form.querySelectorAll("input")];
    const shown = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    for (const row of all(".rows tr")) row.hidden = !shown.has(row.dataset.state);
    const isFiltered = shown.size < boxes.length;
    for (const group of all(".group")) {
      const rows = [...group.querySelectorAll("tr")];
      group.hidden = isFiltered && rows.every((row) => row.hidden);
    }
  }

  const wide = matchMedia("(min-width: 64rem)");
  const fitTools = () => (byId("tools").open = wide.matches);
  wide.addEventListener("change", fitTools);
  fitTools();

  form.hidden = false;
  form.addEventListener("change", filter);

  const appearance = byId("appearance");
  appearance.hidden = false;
  for (const radio of appearance.querySelectorAll("input")) {
    radio.checked = radio.value === storedTheme();
  }
  appearance.addEventListener("change", ({ target }) => {
    applyTheme(target.value);
    try {
      localStorage.setItem("baowen-theme", target.value);
    } catch {
      // It holds for this page, then.
    }
  });
}
