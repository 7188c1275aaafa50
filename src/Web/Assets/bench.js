// The reading workbench by keyboard. Every key has a link or a form that does the same; moving needs no journey to the server, and a confirmation is sent behind what is shown.
const bench = document.querySelector("[data-bench]");
const rows = [...bench.querySelectorAll(".rows a")];
const panel = bench.querySelector(".panel");
const english = document.documentElement.lang === "en";
let at = Math.max(0, rows.findIndex((row) => row.getAttribute("aria-current") === "true"));
let sending = Promise.resolve();
bench.dataset.waiting = "0";
const wait = (by) => { bench.dataset.waiting = String(Number(bench.dataset.waiting) + by); };

const form = (verb) => panel.querySelector(`form[data-verb="${verb}"]`);
const field = (name) => form("edit").elements[name];
const show = (name) => panel.querySelector(`[data-show="${name}"]`);

// Text on the left that the open task was made of.
function mark(number) {
  for (const old of bench.querySelectorAll(".draft a[aria-current]")) old.removeAttribute("aria-current");
  const stretches = bench.querySelectorAll(`.draft a[data-of="${number}"]`);
  for (const stretch of stretches) stretch.setAttribute("aria-current", "true");
  if (stretches[0]) within(bench.querySelector(".draft"), stretches[0]);
}

// Scrolls a box, never the page.
function within(box, element) {
  const outer = box.getBoundingClientRect(), inner = element.getBoundingClientRect();
  if (inner.top < outer.top || inner.bottom > outer.bottom) box.scrollTop += inner.top - outer.top - box.clientHeight / 3;
}

// What was typed and not saved stays with its task while others are looked at.
const fields = ["words", "goal", "lead", "with", "leader", "due"];
const typed = new Map();
const isTyped = (row) => fields.some((name) => field(name).value !== (row.dataset[name] ?? ""));
function keep(row) {
  if (isTyped(row)) typed.set(row, fields.map((name) => field(name).value));
  else typed.delete(row);
}

function fill(row) {
  const data = row.dataset;
  show("number").textContent = data.number;
  show("why").textContent = data.why;
  fields.forEach((name, index) => { field(name).value = typed.get(row)?.[index] ?? data[name] ?? ""; });
  form("split").elements.parts.value = data.parts;
  form("drop").elements.reason.value = "";
  const place = `${bench.dataset.bench}/${encodeURIComponent(data.number)}/`;
  for (const other of panel.querySelectorAll("form[data-verb]")) other.action = place + other.dataset.verb;
  for (const button of panel.querySelectorAll("button[data-verb]")) button.formAction = place + button.dataset.verb;
  const behind = rows[at + 1];
  panel.querySelector('button[data-verb="merge"]').disabled = !behind || /^[^0-9]?/.exec(behind.dataset.number)[0] !== /^[^0-9]?/.exec(data.number)[0];
  show("refusal").hidden = true;
}

function open(next) {
  if (next < 0 || next >= rows.length) return;
  keep(rows[at]);
  rows[at].removeAttribute("aria-current");
  at = next;
  const row = rows[at];
  row.setAttribute("aria-current", "true");
  fill(row);
  mark(row.dataset.number);
  within(bench.querySelector(".rows"), row);
  history.replaceState(null, "", row.href);
}

function doubtful() {
  for (let step = 1; step <= rows.length; step++) {
    const next = (at + step) % rows.length;
    if (rows[next].dataset.state === "doubt") return open(next);
  }
}

function tell(row, state, word, look) {
  row.dataset.state = state;
  const sign = row.querySelector(":scope > .word");
  sign.textContent = word;
  sign.className = `word ${look}`;
  const count = (name, by) => { const box = document.querySelector(`[data-count="${name}"]`); box.textContent = Number(box.textContent) + by; };
  return count;
}

// Shown at once, sent behind it one after the other; what is refused is put back and said.
function confirm() {
  const row = rows[at];
  if (isTyped(row)) return form("edit").requestSubmit();
  if (row.dataset.state === "done") return open(at + 1);
  const before = { state: row.dataset.state, word: row.querySelector(":scope > .word").textContent, look: row.querySelector(":scope > .word").className.replace("word ", "") };
  const count = tell(row, "done", english ? "confirmed" : "认可", "done");
  count("confirmed", 1);
  if (before.state === "doubt") count("doubtful", -1);
  const body = new URLSearchParams({ seen: bench.dataset.seen, __RequestVerificationToken: field("__RequestVerificationToken").value });
  const address = `${bench.dataset.bench}/${encodeURIComponent(row.dataset.number)}/confirm`;
  wait(1);
  sending = sending.then(() => fetch(address, { method: "POST", body, headers: { Accept: "application/json" } })).then(async (answer) => {
    if (answer.ok) return;
    const said = await answer.json().catch(() => null);
    throw new Error(said ? (english ? said.english : said.chinese) : english ? "Not taken. Load the page again." : "没有记上，请刷新页面。");
  }).catch((cause) => {
    tell(row, before.state, before.word, before.look);
    count("confirmed", -1);
    if (before.state === "doubt") count("doubtful", 1);
    show("refusal").textContent = `${row.dataset.number}: ${cause.message}`;
    show("refusal").hidden = false;
  }).finally(() => wait(-1));
  open(at + 1);
}

function unfold(name, selector) {
  const details = panel.querySelector(`details[data-open="${name}"]`);
  details.open = true;
  details.querySelector(selector)?.focus();
}

const keys = {
  j: () => open(at + 1),
  k: () => open(at - 1),
  n: doubtful,
  a: confirm,
  e: () => field("words").focus(),
  u: () => { field("lead").focus(); field("lead").select(); },
  s: () => unfold("split", "textarea"),
  d: () => unfold("drop", "input[name=reason]"),
  m: () => { const button = panel.querySelector('button[data-verb="merge"]'); if (!button.disabled) button.click(); },
  "?": () => { const help = panel.querySelector('details[data-open="keys"]'); help.open = !help.open; },
  ArrowDown: () => open(at + 1),
  ArrowUp: () => open(at - 1),
};

document.addEventListener("keydown", (event) => {
  if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
  const typing = event.target.closest?.("input, textarea, select");
  if (typing && event.key === "Escape") return typing.blur();
  // The list of units would take the key for itself.
  if (event.key === "Enter" && typing?.matches(".panel input[list]")) {
    event.preventDefault();
    return typing.form.requestSubmit();
  }
  const arrow = event.key.startsWith("Arrow") && !event.target.closest?.(".rows");
  if (typing || arrow || !keys[event.key]) return;
  event.preventDefault();
  keys[event.key]();
});

bench.addEventListener("click", (event) => {
  const link = event.target.closest(".rows a, .draft a[data-of]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || getSelection().toString() !== "") return;
  const next = rows.findIndex((row) => row.dataset.number === (link.dataset.number ?? link.dataset.of));
  if (next < 0) return;
  event.preventDefault();
  open(next);
});
panel.querySelector('[data-key="n"]')?.addEventListener("click", (event) => { event.preventDefault(); doubtful(); });
panel.querySelector('button[data-verb="confirm"]').addEventListener("click", (event) => { event.preventDefault(); confirm(); });
// What was confirmed is sent before the page goes elsewhere by a form.
panel.addEventListener("submit", (event) => {
  if (bench.dataset.waiting === "0") return;
  event.preventDefault();
  const { target, submitter } = event;
  sending.then(() => setTimeout(() => target.requestSubmit(submitter)));
});

// What is selected in the report is what a new task is made of.
document.addEventListener("selectionchange", () => {
  const chosen = getSelection();
  if (chosen.isCollapsed || !bench.querySelector(".draft")?.contains(chosen.anchorNode)) return;
  panel.querySelector('details[data-open="add"] textarea').value = chosen.toString().trim();
});

within(bench.querySelector(".rows"), rows[at]);
mark(rows[at].dataset.number);
