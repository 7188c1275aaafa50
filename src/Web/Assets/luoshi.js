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

// What was typed into a report stays in this window until it was taken, though the session ends or the server goes away meanwhile. It is put back where the page comes again as it
// was when that was typed, and forgotten when whoever typed it signs out.
const said = (field) => (field.type === "checkbox" || field.type === "radio" ? field.checked : field.value);
const say = (field, value) => { if (typeof value === "boolean") field.checked = value; else field.value = value; };
for (const form of document.querySelectorAll("form[data-keep]")) {
  const key = form.dataset.keep;
  const fields = [...form.querySelectorAll("textarea, select, input:not([type=hidden], [type=file])")];
  const served = fields.map(said);
  const kept = JSON.parse(sessionStorage.getItem(key) ?? "null");
  if (kept && JSON.stringify(kept.served) === JSON.stringify(served)) fields.forEach((field, at) => say(field, kept.typed[at]));
  form.addEventListener("input", () => sessionStorage.setItem(key, JSON.stringify({ served, typed: fields.map(said) })));
}
// Whoever signs out leaves nothing for whoever sits down next: no report, no draft of a record, no form that was kept for when there is no line. That never keeps anybody from signing out.
const forget = async () => {
  sessionStorage.clear();
  await globalThis.caches?.delete("luoshi-forms");
  if (!(await indexedDB.databases()).some(({ name }) => name === "luoshi-drafts")) return;
  await new Promise((done) => {
    const asked = indexedDB.open("luoshi-drafts");
    asked.onerror = done;
    asked.onsuccess = () => {
      const cleared = asked.result.transaction("drafts", "readwrite").objectStore("drafts").clear();
      cleared.onsuccess = cleared.onerror = done;
    };
  });
};
document.querySelector('form[action="/sign-out"]')?.addEventListener("submit", async (event) => {
  event.preventDefault();
  await Promise.race([forget().catch(() => {}), new Promise((done) => setTimeout(done, 1_000))]);
  event.target.submit();
});
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
