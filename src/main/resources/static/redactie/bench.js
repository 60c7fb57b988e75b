// Keys for the officer's workbench. Everything they do stands on the page as a button, link or field with the same
// data-key; without this script the page works the same, by pointer or tab.
(() => {
  const OFF = "toetsen-uit";
  const bench = document.querySelector("[data-bench]");
  const off = () => localStorage.getItem(OFF) === "ja";
  const visible = (element) => element.checkVisibility();
  const opened = () => bench.querySelector("details.axis[open]:focus-within") ?? bench.querySelector("details.candidate[open]");

  // What is open comes first; a key that it does not have is the page's.
  const find = (key) => {
    const all = (root) => [...(root?.querySelectorAll(`[data-key="${CSS.escape(key)}"]`) ?? [])].filter(visible);
    const general = all(bench).filter((element) => !element.closest("details.candidate, details.axis") || element.matches("details.axis > summary"));
    // What waits for a second pair of eyes stands open; confirming needs no looking for it.
    const awaited = key === "b" ? all(bench).filter((element) => element.closest("details.axis[open]")) : [];
    return all(opened())[0] ?? general[0] ?? awaited[0];
  };

  const use = (element) => {
    if (element.matches("textarea, input:not([type=radio])")) {
      element.focus();
    } else if (element.matches("summary")) {
      element.parentElement.open = true;
      (element.parentElement.querySelector("textarea, input:not([type=hidden])") ?? element).focus();
    } else {
      element.click();
      if (element.matches("input")) element.focus();
    }
  };

  const step = (by) => {
    const cards = [...bench.querySelectorAll("details.candidate")];
    const at = cards.findIndex((card) => card.open);
    const next = cards[Math.min(Math.max(at + by, 0), cards.length - 1)];
    if (next) {
      next.open = true;
      next.querySelector("summary").focus();
      next.scrollIntoView({ block: "nearest" });
    }
  };

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("textarea, select, input:not([type=radio], [type=checkbox])");
    if (event.key === "Escape" && typing) {
      (opened()?.querySelector("summary") ?? bench.querySelector("h1")).focus();
    }
    if (typing || off() || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (event.key === "j" || event.key === "o") {
      event.preventDefault();
      step(event.key === "j" ? 1 : -1);
      return;
    }
    const element = find(event.key);
    if (element) {
      event.preventDefault();
      use(element);
    }
  });

  const toggle = bench.querySelector("[data-keys]");
  const name = () => { toggle.textContent = off() ? "Zet de toetsen aan" : "Zet de toetsen uit"; };
  toggle.hidden = false;
  toggle.addEventListener("click", () => { localStorage.setItem(OFF, off() ? "nee" : "ja"); name(); });
  name();

  // Whoever just decided something hears first what became of it.
  bench.querySelector("[data-focus]")?.focus({ preventScroll: true });
})();
