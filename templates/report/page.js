/* Filters, folding, copying and keys. Without it the page shows everything, unfolded. */
"use strict";
{
  const byId = (id) => document.getElementById(id);
  const all = (selector) => [...document.querySelectorAll(selector)];
  const findings = all(".finding");
  const form = byId("filters");
  const texts = new Map();

  // Folding -------------------------------------------------------------------------------------

  const folds = all(".more");
  const setFolds = (open) => folds.forEach((fold) => (fold.open = open));

  /** Unfolds what a link points to, and everything around it. */
  function reveal(element) {
    for (let each = element; each; each = each.parentElement) {
      if (each.localName === "details") each.open = true;
    }
    const own = element.querySelector(":scope > .content > .more");
    if (own) own.open = true;
  }

  // Filters -------------------------------------------------------------------------------------

  function textOf(finding) {
    if (!texts.has(finding)) texts.set(finding, plain(finding.textContent));
    return texts.get(finding);
  }

  const plain = (text) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ");

  function chosen() {
    const { severity, role, silent, undecided } = form.elements;
    return {
      severities: new Set([...severity].filter((one) => one.checked).map((one) => one.value)),
      role: role.value,
      silent: silent.checked,
      undecided: undecided.checked,
      within: byId("within").value,
      words: plain(byId("search").value).split(" ").filter(Boolean),
    };
  }

  function fits(finding, { severities, role, silent, undecided, within, words }) {
    const { dataset } = finding;
    return (
      severities.has(dataset.severity) &&
      (role === "" || dataset.roles.split(" ").includes(role)) &&
      (!silent || dataset.silent === "yes") &&
      (!undecided || dataset.undecided === "yes") &&
      (within === "" || dataset.within.split(" ").includes(within)) &&
      words.every((word) => textOf(finding).includes(word))
    );
  }

  function filter() {
    const choice = chosen();
    for (const finding of findings) finding.hidden = !fits(finding, choice);
    const shown = findings.filter((finding) => !finding.hidden).length;
    const isFiltered = shown < findings.length;
    for (const group of all(".group, .docs, .provider")) {
      const inside = [...group.querySelectorAll(".finding")];
      group.hidden = isFiltered && inside.every((finding) => finding.hidden);
    }
    if (choice.words.length > 0) all(".docs:not([hidden])").forEach((docs) => (docs.open = true));
    byId("nothing").hidden = shown > 0 || findings.length === 0;
    const output = byId("shown");
    const { words } = output.dataset;
    output.value = words.replace("{shown}", shown).replace("{all}", findings.length);
    // Said again where the report begins: on paper, and where the filters are folded.
    byId("filtered").textContent = output.value;
    byId("filtered").hidden = !isFiltered || shown === 0;
  }

  // Where the reader is -------------------------------------------------------------------------

  /** A link to what filters hide shows everything again: a link that does nothing is worse. */
  function follow() {
    const target = byId(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.closest("[hidden]")) {
      form.reset();
      filter();
    }
    reveal(target);
    target.scrollIntoView();
    if (target.matches(".finding")) target.focus({ preventScroll: true });
  }

  function step(by) {
    const shown = findings.filter((finding) => finding.getClientRects().length > 0);
    const current = shown.indexOf(document.activeElement.closest(".finding"));
    const next = shown[current < 0 ? 0 : Math.min(Math.max(current + by, 0), shown.length - 1)];
    next?.focus();
    next?.scrollIntoView({ block: "nearest" });
  }

  function onKey(event) {
    const isTyping = event.target.matches("input:not([type=checkbox], [type=radio]), select");
    const isOurs = byId("keys").checked && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isTyping || !isOurs) return;
    if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (event.key === "/") {
      event.preventDefault();
      byId("tools").open = true;
      byId("search").focus();
    }
  }

  // Appearance, of which theme.js knows the rest ------------------------------------------------

  function storeTheme(theme) {
    try {
      localStorage.setItem("baowen-theme", theme);
    } catch {
      // Then it holds for this page alone.
    }
  }

  // Copying -------------------------------------------------------------------------------------

  async function copy(button) {
    const { copy: text, copied } = button.dataset;
    const label = button.textContent;
    if (!(await toClipboard(text, button))) return;
    button.textContent = copied;
    setTimeout(() => (button.textContent = label), 1500);
  }

  /** Pages that come without TLS have no clipboard; then the text is selected, ready to be copied. */
  async function toClipboard(text, button) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      getSelection().selectAllChildren(button.previousElementSibling);
      return false;
    }
  }

  // -----------------------------------------------------------------------------------------------

  const wide = matchMedia("(min-width: 64rem)");
  const fitTools = () => (byId("tools").open = wide.matches);
  wide.addEventListener("change", fitTools);
  fitTools();

  form.hidden = false;
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  // A form is as it was only once its reset event is over.
  form.addEventListener("reset", () => setTimeout(filter));
  byId("unfold").addEventListener("click", () => setFolds(true));
  byId("fold").addEventListener("click", () => setFolds(false));

  byId("appearance").hidden = false;
  for (const radio of all("input[name=theme]")) {
    radio.checked = radio.value === storedTheme();
    radio.addEventListener("change", () => {
      applyTheme(radio.value);
      storeTheme(radio.value);
    });
  }

  for (const button of all(".copy")) {
    button.hidden = false;
    button.addEventListener("click", () => void copy(button));
  }

  setFolds(false);
  all(".docs").forEach((docs) => (docs.open = false));
  filter();
  follow();
  addEventListener("hashchange", follow);
  addEventListener("keydown", onKey);

  let folded = [];
  addEventListener("beforeprint", () => {
    folded = all("details:not([open])");
    folded.forEach((each) => (each.open = true));
  });
  addEventListener("afterprint", () => folded.forEach((each) => (each.open = false)));
}
