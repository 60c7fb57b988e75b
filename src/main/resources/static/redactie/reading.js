// Keys for going through a reading: j and o to the next and the previous thing to look at, on this page or another, k says
// that it is right. All of it stands on the page as a link or a button; without this script it works by pointer or tab.
(() => {
  const page = document.querySelector("[data-reading]");
  const doubts = [...page.querySelectorAll("[data-doubt]")];
  page.querySelectorAll("kbd[hidden]").forEach((key) => { key.hidden = false; });

  const look = (doubt) => {
    doubt.focus({ preventScroll: true });
    doubt.closest(".piece").scrollIntoView({ block: "center" });
  };

  const here = () => doubts.find((doubt) => doubt.closest(".piece").contains(document.activeElement));

  // Seen from where the reader is: what has the focus, or the top of the page.
  const next = (by) => {
    const from = document.activeElement;
    const after = (doubt) => Boolean(from.compareDocumentPosition(doubt) & Node.DOCUMENT_POSITION_FOLLOWING);
    const others = doubts.filter((doubt) => doubt !== here());
    return by > 0 ? others.find(after) : others.findLast((doubt) => !after(doubt));
  };

  const step = (by) => {
    const doubt = next(by);
    if (doubt) {
      look(doubt);
    } else {
      page.querySelector(`[data-stop=${by > 0 ? "j" : "o"}]`)?.click();
    }
  };

  document.addEventListener("keydown", (event) => {
    if (event.target.closest("textarea, select, input") || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (event.key === "j" || event.key === "o") {
      event.preventDefault();
      step(event.key === "j" ? 1 : -1);
    } else if (event.key === "k" && here()) {
      event.preventDefault();
      here().querySelector("button").click();
    }
  });

  // Whoever just mended something hears first what became of it, and goes on from there.
  const toast = document.getElementById("hersteld-net");
  if (toast) toast.focus({ preventScroll: true });
})();
