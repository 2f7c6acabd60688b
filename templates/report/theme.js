/* Before anything is painted: light or dark as the reader chose, or else as the system says. */
"use strict";

const themes = {
  system: "screen and (prefers-color-scheme: dark)",
  light: "not all",
  dark: "screen",
};

/** Shows the page light, dark or as the system is. Paper is always light. */
function applyTheme(theme) {
  document.getElementById("dark").media = themes[theme];
}

/** What the reader chose on an earlier page; a browser may have no store for pages on disk. */
function storedTheme() {
  try {
    const theme = localStorage.getItem("baowen-theme");
    return Object.hasOwn(themes, theme) ? theme : "system";
  } catch {
    return "system";
  }
}

applyTheme(storedTheme());
