(() => {
  const one = (selector, from = document) => from.querySelector(selector);
  const all = (selector) => [...document.querySelectorAll(selector)];
  const text = one("#text"), position = one("#pos");
  const places = [...new Set(all("#text [data-p]").map((mark) => mark.dataset.p))];
  const of = (place) => all(`[data-p="${place}"]`);
  let at = -1;

  all("[data-script]").forEach((part) => { part.hidden = false; });

  const light = (place, on) => of(place).forEach((mark) => mark.classList.toggle("hot", on));
  const go = (step) => {
    if (!places.length) return;
    at = at < 0 ? (step > 0 ? 0 : places.length - 1) : (at + step + places.length) % places.length;
    all(".hot").forEach((mark) => mark.classList.remove("hot"));
    light(places[at], true);
    const mark = of(places[at])[0];
    mark.scrollIntoView({ block: "center" });
    (mark.matches("a") ? mark : one("a:last-of-type", mark) || one("a", mark)).focus({ preventScroll: true });
    position.textContent = `Place ${at + 1} of ${places.length}`;
  };
  one("#next").onclick = () => go(1);
  one("#prev").onclick = () => go(-1);
  text.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "n") go(1);
    if (event.key === "p") go(-1);
  });
  text.addEventListener("focusin", (event) => {
    const mark = event.target.closest("[data-p]");
    if (mark) at = places.indexOf(mark.dataset.p);
  });
  const hover = (on) => (event) => {
    const mark = event.target.closest("[data-p]");
    if (mark) light(mark.dataset.p, on);
  };
  text.addEventListener("mouseover", hover(true));
  text.addEventListener("mouseout", hover(false));

  one("#theme").onclick = () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme:dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  };
  one("#print").onclick = () => print();

  all("[data-copy]").forEach((button) => {
    button.onclick = async () => {
      const source = one(`#${button.dataset.copy}`);
      try {
        await navigator.clipboard.writeText(source.textContent);
        button.textContent = "Copied";
      } catch {
        getSelection().selectAllChildren(source);
        button.textContent = "Selected: press Ctrl+C";
      }
    };
  });

  const reveal = () => {
    let part = document.getElementById(location.hash.slice(1));
    const target = part;
    let opened = false;
    for (; part; part = part.parentElement) {
      if (part.localName === "details" && !part.open) { part.open = true; opened = true; }
    }
    if (opened) target.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  reveal();

  let shut = [];
  addEventListener("beforeprint", () => {
    shut = all("details:not([open]):not(.quiet)");
    shut.forEach((part) => { part.open = true; });
  });
  addEventListener("afterprint", () => {
    shut.forEach((part) => { part.open = false; });
    shut = [];
  });
})();
