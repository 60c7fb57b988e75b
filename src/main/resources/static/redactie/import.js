// Tells how far imports are without asking the editor to refresh, and refuses what is too large before it is sent. Without
// this script everything works by refreshing.
(() => {
  const form = document.querySelector("[data-upload]");
  const fault = form?.querySelector("[data-fault]");

  const complain = (said) => { fault.textContent = said; fault.hidden = !said; };

  form?.addEventListener("submit", (event) => {
    const files = [...form.querySelector("input[type=file]").files];
    const large = files.find((file) => file.size > Number(form.dataset.file));
    const all = files.reduce((sum, file) => sum + file.size, 0);
    complain("");
    if (large) {
      event.preventDefault();
      complain(`${large.name} is te groot: ${Math.ceil(large.size / 1048576)} MB. Er is niets verstuurd.`);
    } else if (all > Number(form.dataset.all)) {
      event.preventDefault();
      complain(`Samen zijn deze bestanden te groot: ${Math.ceil(all / 1048576)} MB. Bied er minder tegelijk aan.`);
    }
  });

  const busy = (state) => state === "QUEUED" || state === "READING";
  const shown = new Map([...document.querySelectorAll("[data-job]")].map((each) => [each.dataset.job, each]));
  if (![...shown.values()].some((each) => busy(each.dataset.state))) return;

  const stream = new EventSource("/redactie/import/voortgang");
  stream.addEventListener("stap", (event) => {
    const step = JSON.parse(event.data);
    const job = shown.get(step.id);
    if (!job) return;
    if (busy(job.dataset.state) && !busy(step.staat)) {
      stream.close();
      location.reload();
      return;
    }
    job.dataset.state = step.staat;
    job.querySelector("[data-words]").textContent = step.woorden;
    job.querySelector("[data-progress]").textContent = step.voortgang;
    const bar = job.querySelector("[data-bar]");
    bar.hidden = !step.totaal;
    bar.max = step.totaal || 1;
    bar.value = step.klaar;
  });
  stream.addEventListener("klaar", () => stream.close());
})();
