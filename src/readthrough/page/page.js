
"use strict";
// Everything is one listener on the document and one table of lines; the story's own elements are never rewritten.
(() => {
  const $ = (selector, root = document) => root.querySelector(selector);
  const root = document.documentElement;
  const data = JSON.parse($("#data").textContent);
  const story = $("#story"), cast = $("#cast"), walkBar = $("#walk"), pop = $("#pop");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");

  // A line's stretches: the first carries an id; what it says in a further block follows without one.
  const stretches = [];
  const lineOf = new Map();
  for (const element of story.getElementsByClassName("l")) {
    if (element.id) stretches.push([element]);
    else stretches.at(-1).push(element);
    lineOf.set(element, stretches.length - 1);
  }
  const lines = data.lines.map(([person, turn, doubtful, sure, why, kind, to]) =>
    ({ person, turn, doubtful, sure: data.sures[sure], why: data.whys[why], kind, to }));

  // What a reader chose is remembered where the browser lets a file remember.
  const recall = (key) => { try { return localStorage.getItem(`readthrough-${key}`); } catch { return null; } };
  const remember = (key, value) => { try { localStorage.setItem(`readthrough-${key}`, value); } catch { /* from disk */ } };
  const press = (button, on) => button && button.setAttribute("aria-pressed", String(on));

  // ---- names, theme, notes
  const setNames = (on) => { root.toggleAttribute("data-names", on); press($("#names"), on); };
  const isDark = () => root.dataset.theme === "dark"
    || (!root.dataset.theme && matchMedia("(prefers-color-scheme: dark)").matches);
  function turnNames() {
    const on = !root.hasAttribute("data-names");
    setNames(on);
    remember("names", on ? "on" : "off");
  }
  function turnTheme() {
    root.dataset.theme = isDark() ? "light" : "dark";
    remember("theme", root.dataset.theme);
  }
  const shut = ".note, .end_note, .disclaimer, .metadata, .front, .back, .other";
  function turnFolds() {
    const button = $("#folds");
    if (!button) return;
    const open = button.getAttribute("aria-pressed") !== "true";
    for (const fold of story.querySelectorAll(shut)) fold.open = open;
    press(button, open);
  }

  // ---- words about a line
  const nameOf = (person) => person >= 0 ? data.people[person].name : person === -2 ? "Several at once" : "Speaker not known";
  const inkOf = (person) => person >= 0 ? data.people[person].ink : 0;
  function headOf(line) {
    const verb = line.kind ? ` ${line.kind}` : "";
    const to = line.to.length ? `${verb ? "" : ","} to ${line.to.map((i) => data.people[i].short).join(", ")}` : "";
    return nameOf(line.person) + verb + to;
  }
  function reasonOf(line) {
    const why = line.why ? line.why[0].toUpperCase() + line.why.slice(1) : "";
    return line.person === -1 ? why : [why, line.sure].filter(Boolean).join(" · ");
  }

  // ---- the walk: a list of utterances, each a list of line numbers
  let walk = null;
  function utterances(wanted) {
    const turns = new Map();
    lines.forEach((line, i) => {
      if (line.turn < 0 || !wanted(line)) return;
      if (!turns.has(line.turn)) turns.set(line.turn, []);
      turns.get(line.turn).push(i);
    });
    return [...turns.values()];
  }
  const unmark = (...names) => {
    for (const name of names) for (const element of [...story.getElementsByClassName(name)]) element.classList.remove(name);
  };
  const mark = (turn, name) => turn.forEach((i) => stretches[i].forEach((element) => element.classList.add(name)));
  const top = (turn) => stretches[turn[0]][0].getBoundingClientRect().top;

  function start(kind, whose, turns, ink) {
    leave();
    if (!turns.length) return;
    walk = { kind, whose, turns, at: -1 };
    if (kind !== "all") {
      root.classList.add("pick");
      for (const turn of turns) mark(turn, "x");
      for (const turn of turns) for (const i of turn) for (const element of stretches[i]) {
        const passage = element.closest("p, h1, h2, h3");
        passage.classList.add("xp");
        passage.closest(".f")?.classList.add("xp");
      }
    }
    $("#only").hidden = kind === "all";
    walkBar.className = `k${ink}`;
    walkBar.hidden = false;
    go(nearest(turns));
  }
  // The first utterance at or below the top of the window: choosing somebody does not lose the reader's place.
  function nearest(turns) {
    let low = 0, high = turns.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (top(turns[middle]) < 60) low = middle + 1; else high = middle;
    }
    return Math.min(low, turns.length - 1);
  }
  function go(at) {
    walk.at = Math.max(0, Math.min(at, walk.turns.length - 1));
    const turn = walk.turns[walk.at], line = lines[turn[0]];
    unmark("here");
    mark(turn, "here");
    const first = stretches[turn[0]][0];
    first.closest("details:not([open])")?.setAttribute("open", "");
    show(first);
    if (walk.kind !== "person") walkBar.className = `k${inkOf(line.person)}`;
    // Told, not taken away: a button that is disabled under a finger loses the focus.
    $("#prev").setAttribute("aria-disabled", String(walk.at === 0));
    $("#next").setAttribute("aria-disabled", String(walk.at === walk.turns.length - 1));
    const place = `${(walk.at + 1).toLocaleString("en")} of ${walk.turns.length.toLocaleString("en")}`;
    const whose = walk.kind === "person" ? walk.whose : headOf(line);
    $("#whose").textContent = whose;
    $("#at").textContent = `${walk.kind === "doubt" ? "· doubtful " : "· "}${place}`;
    $("#doubt").textContent = reasonOf(line);
    $("#say").textContent = `${whose}, ${place}: ${turn.map((i) => stretches[i].map((e) => e.textContent).join(" ")).join(" ")} ${reasonOf(line)}`;
  }
  // Chunks out of sight have only a guessed height: look again once they are laid out.
  function show(element) {
    const center = (behavior) => element.scrollIntoView({ block: "center", behavior });
    const box = element.getBoundingClientRect();
    const near = Math.abs(box.top) < 2.5 * innerHeight;
    if (box.top > 90 && box.bottom < innerHeight - 130) return;
    center(near && !calm.matches ? "smooth" : "instant");
    if (!near) requestAnimationFrame(() => requestAnimationFrame(() => center("instant")));
  }
  function step(by) {
    if (!walk) start("all", "", utterances(() => true), 0);
    else go(walk.at + by);
  }
  function leave() {
    walk = null;
    unmark("x", "xp", "here");
    root.classList.remove("pick", "only");
    walkBar.hidden = true;
    for (const button of document.querySelectorAll(".who, #doubts, #only")) press(button, false);
    $("#say").textContent = "";
  }
  function choose(button) {
    const again = button.getAttribute("aria-pressed") === "true";
    const person = Number(button.dataset.i);
    setSheet(false);
    if (again) return leave();
    start("person", nameOf(person), utterances((line) => line.person === person), inkOf(person));
    // Thoughts and messages are not walked through, but are the chosen one's too.
    lines.forEach((line, i) => { if (walk && line.turn < 0 && line.person === person) mark([i], "x"); });
    press(button, true);
  }
  function turnDoubts() {
    const button = $("#doubts");
    if (!button) return;
    const again = button.getAttribute("aria-pressed") === "true";
    if (again) return leave();
    start("doubt", "", utterances((line) => line.doubtful), 0);
    press(button, true);
  }
  function turnOnly() {
    if (!walk || walk.kind === "all") return;
    press($("#only"), root.classList.toggle("only"));
    show(stretches[walk.turns[walk.at][0]][0]);
  }

  // ---- the cast as a sheet on narrow windows
  function setSheet(out) {
    const was = cast.classList.contains("out");
    cast.classList.toggle("out", out);
    $("#sheet").setAttribute("aria-expanded", String(out));
    if (out && !was) ($(".who", cast) ?? $("#unsheet")).focus();
    if (!out && was) $("#sheet").focus();
  }
  function toCast() {
    if (getComputedStyle($("#sheet")).display !== "none") setSheet(!cast.classList.contains("out"));
    else $(".who", cast)?.focus();
  }

  // ---- the little label
  let waiting = 0;
  function label(element) {
    const i = lineOf.get(element), line = lines[i];
    pop.replaceChildren();
    const head = document.createElement("b");
    head.textContent = headOf(line);
    pop.append(head, reasonOf(line));
    pop.className = `k${inkOf(line.person)}`;
    pop.hidden = false;
    const at = element.getClientRects()[0], high = pop.offsetHeight, wide = pop.offsetWidth;
    const above = at.top - high - 8;
    pop.style.left = `${scrollX + Math.max(8, Math.min(at.left, root.clientWidth - wide - 8))}px`;
    pop.style.top = `${scrollY + (above > 52 ? above : element.getBoundingClientRect().bottom + 8)}px`;
  }
  const unlabel = () => { clearTimeout(waiting); pop.hidden = true; };
  document.addEventListener("mouseover", (event) => {
    const element = event.target.closest?.(".l");
    if (event.target.closest?.("#pop")) return clearTimeout(waiting);
    clearTimeout(waiting);
    waiting = setTimeout(() => element ? label(element) : unlabel(), element ? 350 : 200);
  });

  // ---- clicks and keys
  const does = {
    names: turnNames, theme: turnTheme, folds: turnFolds, doubts: turnDoubts, only: turnOnly, leave,
    next: () => step(1), prev: () => step(-1), sheet: toCast, unsheet: () => setSheet(false),
    help: () => $("#keys").showModal(), shut: () => $("#keys").close(),
  };
  document.addEventListener("click", (event) => {
    const menu = $("#chapters");
    if (menu?.open && (!menu.contains(event.target) || event.target.closest("a"))) menu.open = false;
    if (cast.classList.contains("out") && !event.target.closest("#cast, #sheet")) return setSheet(false);
    const button = event.target.closest("button");
    if (button?.dataset.i) return choose(button);
    if (button) return does[button.id]?.();
    const line = event.target.closest(".l");
    if (line && String(getSelection()) === "") {
      const read = lines[lineOf.get(line)];
      clearTimeout(waiting);
      label(line);
      $("#say").textContent = `${headOf(read)}. ${reasonOf(read)}`;
    } else if (!event.target.closest("#pop")) unlabel();
  });
  const keys = {
    j: does.next, n: does.next, k: does.prev, p: does.prev, o: turnOnly, d: turnDoubts, c: toCast,
    m: turnNames, f: turnFolds, t: turnTheme, "?": does.help,
  };
  function escape() {
    const menu = $("#chapters");
    if (!pop.hidden) unlabel();
    else if (menu?.open) { menu.open = false; $("summary", menu).focus(); }
    else if (cast.classList.contains("out")) setSheet(false);
    else leave();
  }
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || $("#keys").open) return;
    if (event.key === "Escape") return escape();
    const act = keys[event.key];
    if (act && $("#single").checked && !event.target.closest("input, textarea, select")) { event.preventDefault(); act(); }
  });
  $("#single").addEventListener("change", (event) => remember("keys", event.target.checked ? "on" : "off"));

  // ---- where we are; what print needs
  const menuLinks = new Map([...document.querySelectorAll("#chapters a")].map((a) => [a.hash.slice(1), a]));
  if (menuLinks.size) {
    const watch = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        for (const link of menuLinks.values()) link.removeAttribute("aria-current");
        menuLinks.get(target.id)?.setAttribute("aria-current", "true");
        $("#now").textContent = target.getAttribute("aria-label") || "";
      }
    }, { rootMargin: "-15% 0px -80% 0px" });
    for (const section of story.getElementsByTagName("section")) watch.observe(section);
  }
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("#story details:not([open])")];
    for (const fold of folded) fold.open = true;
  });
  addEventListener("afterprint", () => { for (const fold of folded) fold.open = false; });

  root.dataset.theme = recall("theme") ?? "";
  if (!root.dataset.theme) delete root.dataset.theme;
  $("#single").checked = recall("keys") !== "off";
  setNames(recall("names") !== "off");
})();
