// Small helps; every page works without them.
"use strict";

// A list of days becomes a slider over them, with the day beside it.
const slide = (select) => {
  const days = [...select.options].map((option) => [option.value, option.text]);
  const ordered = [...days.slice(1).reverse(), days[0]];
  if (select.hidden || ordered.length < 3) return;
  const slider = document.createElement("input");
  const shown = document.createElement("output");
  slider.type = "range";
  slider.id = `slider-${select.name}`;
  slider.min = "0";
  slider.max = String(ordered.length - 1);
  slider.value = String(ordered.findIndex(([value]) => value === select.value));
  slider.setAttribute("aria-label", "As of");
  const tell = () => {
    const [value, text] = ordered[Number(slider.value)];
    shown.textContent = text;
    slider.setAttribute("aria-valuetext", text);
    select.value = value;
  };
  slider.addEventListener("input", tell);
  slider.addEventListener("change", () => select.form.requestSubmit());
  tell();
  select.hidden = true;
  select.after(slider, " ", shown);
};
const sliders = () => document.querySelectorAll("select[data-slider]").forEach(slide);
sliders();

// A choice in a filter shows at once.
document.addEventListener("change", (event) => {
  if (event.target.matches("form.filters select")) event.target.form.requestSubmit();
});

// When a filter has replaced the page's content, the cursor stays where it was, and what came is said.
const MAIN = "#main";
const place = (at) => {
  if (!at.closest(MAIN)) return null;
  if (at.id) return `#${CSS.escape(at.id)}`;
  if (at.name) return `${MAIN} form [name="${CSS.escape(at.name)}"]`;
  return at.matches("form button") ? `${MAIN} form[hx-boost] button` : MAIN;
};
let left = null;
document.addEventListener("htmx:beforeSwap", () => {
  left = place(document.activeElement);
});
document.addEventListener("htmx:afterSettle", () => {
  sliders();
  const to = left && (document.querySelector(left) || document.querySelector(MAIN));
  if (to) to.focus({ preventScroll: true });
  const told = document.querySelector(".sentence, main [role=status], main [role=alert], h1");
  document.getElementById("told").textContent = told ? told.textContent.trim() : "";
});
