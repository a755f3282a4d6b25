// Keys for the reviewer's desk, and claims that light up with their words. Every page works without.
"use strict";

// What belongs to the claim under the pointer or the cursor lights up, in the text and beside it.
let lit = [];
const light = (at) => {
  for (const each of lit) each.classList.remove("lit");
  const ids = at ? (at.dataset.claims || at.dataset.claim || "").split(" ").filter(Boolean) : [];
  lit = ids.flatMap((id) => {
    const name = CSS.escape(id);
    return [...document.querySelectorAll(`[data-claims~="${name}"], [data-claim="${name}"]`)];
  });
  for (const each of lit) each.classList.add("lit");
};
const lights = (event) => {
  if (event.target instanceof Element) light(event.target.closest("[data-claims], [data-claim]"));
};
for (const kind of ["pointerover", "focusin"]) document.addEventListener(kind, lights);

// Where a point of the text stands, in code points, as the server counts them.
const length = (words) => [...words].length;
const offsetIn = (run, node, at) => {
  const before = document.createRange();
  before.setStart(run, 0);
  before.setEnd(node, at);
  return length(before.toString());
};
const selected = () => {
  const selection = document.getSelection();
  const text = document.querySelector(".text[data-document]");
  if (!text || !selection || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const runs = [...text.querySelectorAll(".run")].filter((run) => range.intersectsNode(run));
  if (!runs.length) return null;
  const [first, last] = [runs[0], runs[runs.length - 1]];
  const start = first.contains(range.startContainer) ? offsetIn(first, range.startContainer, range.startOffset) : 0;
  const end = last.contains(range.endContainer) ? offsetIn(last, range.endContainer, range.endOffset) : length(last.textContent);
  return {
    start: Number(first.dataset.start) + start,
    end: Number(last.dataset.start) + end,
    words: selection.toString().trim(),
  };
};

const desk = document.querySelector("[data-review]");
const into = (field) => {
  field.closest("details")?.setAttribute("open", "");
  field.focus();
  if (field.select) field.select();
};
const claimed = () => {
  const form = document.getElementById("add");
  if (!form) return;
  const words = form.elements.namedItem("words");
  const chosen = selected();
  if (!chosen) return into(words);
  words.value = chosen.words;
  form.elements.namedItem("start").value = chosen.start;
  form.elements.namedItem("end").value = chosen.end;
  into(form.elements.namedItem("speaker"));
};
const press = (key) => {
  if (key === "c") return claimed();
  const found = desk.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (!found) return false;
  if (found.matches("input, select, textarea")) into(found);
  else found.click();
};
const home = () => document.getElementById("claim")?.focus({ preventScroll: true });

if (desk) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const at = event.target;
    if (at instanceof Element && at.matches("input, select, textarea")) {
      const keeps = at.form?.id === "decide" && at.matches("select");
      if (event.key === "Escape") home();
      else if (event.key === "Enter" && keeps) at.form.requestSubmit(at.form.querySelector('[value="correct"]'));
      return;
    }
    if (press(event.key) !== false) event.preventDefault();
  });
  // After the browser has gone to the claim's words, which takes the cursor there.
  const start = () => desk.querySelector("[data-focus]")?.focus({ preventScroll: true });
  window.addEventListener("load", () => requestAnimationFrame(start));
  start();
}

// Files that are dropped on the page are as good as chosen ones.
const drop = document.querySelector(".drop");
if (drop) {
  const field = drop.querySelector('input[type="file"]');
  for (const kind of ["dragenter", "dragover"]) {
    drop.addEventListener(kind, (event) => {
      event.preventDefault();
      drop.classList.add("over");
    });
  }
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    if (event.dataTransfer?.files.length) field.files = event.dataTransfer.files;
  });
}
