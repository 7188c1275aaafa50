// What the pages do over and above being complete without it: a report can be dropped on the page instead of chosen.
for (const form of document.querySelectorAll("form.drop")) {
  const field = form.querySelector('input[type="file"]');
  const over = (event) => { event.preventDefault(); form.classList.add("over"); };
  form.addEventListener("dragenter", over);
  form.addEventListener("dragover", over);
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    field.files = event.dataTransfer.files;
    form.requestSubmit();
  });
  field.addEventListener("change", () => field.files.length > 0 && form.requestSubmit());
}

// What was typed into a report stays in this window until it was taken, though the session ends or the server goes away meanwhile.
for (const form of document.querySelectorAll("form[data-keep]")) {
  const key = form.dataset.keep;
  const fields = [...form.querySelectorAll("textarea, input.amount, select[name=word]")];
  const kept = JSON.parse(sessionStorage.getItem(key) ?? "null");
  if (kept && fields.every((field) => field.localName === "select" || field.value === "")) fields.forEach((field, at) => { field.value = kept[at] ?? field.value; });
  form.addEventListener("input", () => sessionStorage.setItem(key, JSON.stringify(fields.map((field) => field.value))));
}
for (const month of document.querySelectorAll("[data-sent]")) sessionStorage.removeItem(month.dataset.sent);

// The queue by keyboard: j and k go to the next and the last one, a takes it as reported, r goes to where one says why it is sent back. Each has a link or a button that does the same.
const queue = document.querySelector("[data-queue]");
if (queue) {
  const links = [...queue.querySelectorAll("nav a")];
  const open = links.findIndex((link) => link.getAttribute("aria-current") === "true");
  links[open]?.scrollIntoView({ block: "nearest" });
  const keys = {
    j: () => links[open + 1]?.click(),
    k: () => links[open - 1]?.click(),
    a: () => queue.querySelector("form.accept")?.requestSubmit(),
    r: () => queue.querySelector("form.return input[name=reason]")?.focus(),
  };
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (typing || event.isComposing || event.ctrlKey || event.altKey || event.metaKey || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });
}
