// Small helps; every page works without them.
"use strict";

// A list of days becomes a slider over them, with the day beside it.
for (const select of document.querySelectorAll("select[data-slider]")) {
  const days = [...select.options].map((option) => [option.value, option.text]);
  const ordered = [...days.slice(1).reverse(), days[0]];
  if (ordered.length < 3) continue;
  const slider = document.createElement("input");
  const shown = document.createElement("output");
  slider.type = "range";
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
}

// A choice in a filter shows at once.
for (const select of document.querySelectorAll("form.filters select")) {
  select.addEventListener("change", () => select.form.requestSubmit());
}
