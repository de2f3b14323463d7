"use strict";
(() => {
  const view = document.getElementById("view");
  const svg = view.querySelector("svg");
  const details = document.getElementById("details");
  const search = document.getElementById("search");
  const found = document.getElementById("found");
  const whole = svg.viewBox.baseVal;
  const all = { x: whole.x, y: whole.y, w: whole.width, h: whole.height };
  const nodes = new Map();
  const lines = [...svg.querySelectorAll(".line")];
  const sections = new Map();
  for (const node of svg.querySelectorAll(".node")) nodes.set(node.dataset.id, node);
  for (const section of details.querySelectorAll("section")) sections.set(section.dataset.node, section);
  document.body.classList.add("ready");
  let shown = { ...all };
  let here = "";
  let hits = [];
  let hit = -1;

  // What is shown has the shape of the window, so that a pixel of the map is as wide as it is high.
  function show(box) {
    shown = box;
    svg.setAttribute("viewBox", `${box.x} ${box.y} ${box.w} ${box.h}`);
  }
  function fit(box) {
    const ratio = view.clientWidth / Math.max(1, view.clientHeight);
    const w = Math.max(box.w, box.h * ratio);
    const h = w / ratio;
    show({ x: box.x - (w - box.w) / 2, y: box.y - (h - box.h) / 2, w, h });
  }
  function zoom(factor, px, py) {
    const w = Math.min(Math.max(shown.w * factor, 200), all.w * 4);
    const by = w / shown.w;
    const x = shown.x + px * shown.w, y = shown.y + py * shown.h;
    show({ x: x - (x - shown.x) * by, y: y - (y - shown.y) * by, w, h: shown.h * by });
  }
  function centre(node) {
    const box = node.getBBox();
    const w = Math.min(shown.w, 1300), h = w * shown.h / shown.w;
    show({ x: box.x + box.width / 2 - w / 2, y: box.y + box.height / 2 - h / 2, w, h });
  }

  function open(id, move) {
    const node = nodes.get(id);
    if (!node) return;
    close();
    here = id;
    node.classList.add("here");
    svg.classList.add("dimmed");
    for (const line of lines) {
      if (line.dataset.from === id || line.dataset.to === id) {
        line.classList.add("near");
        nodes.get(line.dataset.from).classList.add("near");
        nodes.get(line.dataset.to).classList.add("near");
      }
    }
    sections.get(id).classList.add("open");
    details.querySelector(".hint").hidden = true;
    details.scrollTop = 0;
    history.replaceState(null, "", "#" + encodeURIComponent(id));
    if (move) centre(node);
  }
  function close() {
    here = "";
    svg.classList.remove("dimmed");
    for (const each of svg.querySelectorAll(".here, .near")) each.classList.remove("here", "near");
    for (const section of sections.values()) section.classList.remove("open");
    details.querySelector(".hint").hidden = false;
  }

  function look() {
    const words = search.value.trim().toLowerCase();
    for (const node of nodes.values()) node.classList.remove("found");
    hits = words === "" ? [] : [...sections].filter(([, section]) => section.textContent.toLowerCase().includes(words)).map(([id]) => id);
    // A place that is itself called so comes before one that only leads there.
    const named = id => sections.get(id).querySelector("h2").textContent.toLowerCase().includes(words) || id.includes(words) ? 0 : 1;
    hits.sort((a, b) => named(a) - named(b));
    for (const id of hits) nodes.get(id).classList.add("found");
    hit = -1;
    found.textContent = words === "" ? "" : hits.length === 0 ? "nothing" : hits.length + " found";
  }
  function step(list, by) {
    if (list.length === 0) return;
    hit = (hit + by + list.length) % list.length;
    open(list[hit], true);
  }
  function trouble() {
    const list = [...nodes.keys()].filter(id => nodes.get(id).classList.contains("trouble")
      || lines.some(line => line.classList.contains("trouble") && line.dataset.from === id));
    const next = list[(list.indexOf(here) + 1) % list.length];
    if (next !== undefined) open(next, true);
  }

  for (const [id, node] of nodes) {
    node.setAttribute("tabindex", "0");
    node.setAttribute("role", "button");
    node.addEventListener("keydown", event => {
      if (event.key === "Enter" || event.key === " ") { open(id, false); event.preventDefault(); }
    });
  }
  details.addEventListener("click", event => {
    const link = event.target.closest("a[data-to]");
    if (link) { event.preventDefault(); open(link.dataset.to, true); }
  });

  let drag = null;
  view.addEventListener("pointerdown", event => {
    if (event.button !== 0) return;
    drag = { x: event.clientX, y: event.clientY, from: { ...shown }, moved: false, on: event.target.closest(".node") };
    view.setPointerCapture(event.pointerId);
  });
  view.addEventListener("pointermove", event => {
    if (!drag) return;
    const dx = event.clientX - drag.x, dy = event.clientY - drag.y;
    if (Math.hypot(dx, dy) > 4) { drag.moved = true; view.classList.add("dragging"); }
    if (drag.moved) {
      const scale = drag.from.w / view.clientWidth;
      show({ ...drag.from, x: drag.from.x - dx * scale, y: drag.from.y - dy * scale });
    }
  });
  view.addEventListener("pointerup", () => {
    view.classList.remove("dragging");
    if (drag && !drag.moved) { if (drag.on) open(drag.on.dataset.id, false); else close(); }
    drag = null;
  });
  view.addEventListener("wheel", event => {
    event.preventDefault();
    const box = view.getBoundingClientRect();
    zoom(Math.exp(event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0015)), (event.clientX - box.x) / box.width, (event.clientY - box.y) / box.height);
  }, { passive: false });
  view.addEventListener("keydown", event => {
    const far = shown.w / 12;
    const moves = { ArrowLeft: [-far, 0], ArrowRight: [far, 0], ArrowUp: [0, -far], ArrowDown: [0, far] };
    const move = moves[event.key];
    if (move) { show({ ...shown, x: shown.x + move[0], y: shown.y + move[1] }); event.preventDefault(); }
  });
  search.addEventListener("input", look);
  search.addEventListener("keydown", event => {
    if (event.key === "Enter") { step(hits, event.shiftKey ? -1 : 1); search.focus(); }
  });
  document.addEventListener("keydown", event => {
    if (event.key === "Escape") { search.value = ""; look(); close(); view.focus(); }
    if (event.target === search || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/") { event.preventDefault(); search.focus(); }
    if (event.key === "+" || event.key === "=") zoom(0.8, 0.5, 0.5);
    if (event.key === "-") zoom(1.25, 0.5, 0.5);
    if (event.key === "0") fit(all);
    if (event.key === "t") trouble();
  });
  document.getElementById("in").addEventListener("click", () => zoom(0.8, 0.5, 0.5));
  document.getElementById("out").addEventListener("click", () => zoom(1.25, 0.5, 0.5));
  document.getElementById("all").addEventListener("click", () => fit(all));
  const button = document.getElementById("trouble");
  if (button) button.addEventListener("click", trouble);
  addEventListener("resize", () => fit(shown));

  fit(all);
  const asked = decodeURIComponent(location.hash.slice(1));
  const first = svg.querySelector(".node.start");
  if (nodes.has(asked)) open(asked, true);
  // A large map begins where the story does; a small one is seen whole.
  else if (first && shown.w > 2600) { show({ ...shown, w: 1900, h: 1900 * shown.h / shown.w }); centre(first); show({ ...shown, x: shown.x + shown.w * 0.35 }); }
})();
