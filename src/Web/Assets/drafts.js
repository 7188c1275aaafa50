// Forms of records without a line: what is typed stays in this browser until the server has it, is sent once when the line is back, and goes when whoever typed it signs out.
const english = document.documentElement.lang === "en";
const say = (chinese, other) => (english ? other : chinese);
const cacheName = "luoshi-forms";
const who = document.querySelector("[data-who]")?.dataset.who ?? "";

// What is kept, by the id of the form: one form is one record, however often it is sent.
const database = new Promise((good, bad) => {
  const asked = indexedDB.open("luoshi-drafts", 1);
  asked.onupgradeneeded = () => asked.result.createObjectStore("drafts", { keyPath: "id" });
  asked.onsuccess = () => good(asked.result);
  asked.onerror = () => bad(asked.error);
});
const inStore = async (mode, ask) => {
  const store = (await database).transaction("drafts", mode).objectStore("drafts");
  return new Promise((good, bad) => {
    const asked = ask(store);
    asked.onsuccess = () => good(asked.result);
    asked.onerror = () => bad(asked.error);
  });
};
const put = (draft) => inStore("readwrite", (store) => store.put(draft));
const drop = (id) => inStore("readwrite", (store) => store.delete(id));
const mine = async () => (await inStore("readonly", (store) => store.getAll())).filter((draft) => draft.who === who);
const newId = () => crypto.randomUUID().replaceAll("-", "");

const fixed = ["__RequestVerificationToken", "seen", "form"];
const typedIn = (form) => [...new FormData(form)].filter(([name, value]) => !fixed.includes(name) && !(value instanceof File && value.size === 0));

function draftOf(form, state) {
  return { id: form.elements.form.value, who, key: form.dataset.draft, action: form.action, page: location.pathname, title: document.querySelector("h1")?.textContent.trim() ?? "", seen: form.elements.seen.value, typed: typedIn(form), state, says: "", at: Date.now() };
}

function restore(form, draft) {
  form.elements.form.value = draft.id;
  // What others wrote since is told as a conflict, and not written over.
  form.elements.seen.value = draft.seen;
  for (const field of form.elements) {
    if (!field.name || fixed.includes(field.name) || field.type === "file" || field.type === "hidden") continue;
    const values = draft.typed.filter(([name]) => name === field.name).map(([, value]) => value);
    if (field.type === "checkbox" || field.type === "radio") field.checked = values.includes(field.value);
    else if (values.length > 0) field.value = values[0];
  }
  for (const field of form.querySelectorAll("input[type=file]")) {
    const files = new DataTransfer();
    for (const [name, value] of draft.typed) if (name === field.name && value instanceof File) files.items.add(value);
    if (files.files.length > 0) field.files = files.files;
  }
}

// Sends a draft; says whether the server has it now.
let sending = false;
async function send(draft) {
  const page = await fetch(draft.page, { headers: { accept: "text/html" }, cache: "no-store" });
  const fresh = new DOMParser().parseFromString(await page.text(), "text/html");
  const token = fresh.querySelector("form[data-draft] input[name=__RequestVerificationToken]")?.value;
  if (!page.ok || !token) return keepRefused(draft, say("登录已经过期：请重新登录，草稿还在。", "You are signed out: sign in again, the draft is still here."), "waiting");
  if (fresh.querySelector("[data-who]")?.dataset.who !== draft.who) return keepRefused(draft, say("现在登录的是别人：草稿等写它的人登录后再发。", "Somebody else is signed in: the draft waits for whoever wrote it."), "waiting");
  const body = new FormData();
  for (const [name, value] of draft.typed) body.append(name, value);
  for (const [name, value] of [["__RequestVerificationToken", token], ["seen", draft.seen], ["form", draft.id]]) body.append(name, value);
  const answer = await fetch(draft.action, { method: "POST", body });
  if (answer.ok && answer.redirected) {
    await drop(draft.id);
    return answer.url;
  }
  const told = new DOMParser().parseFromString(await answer.text(), "text/html");
  return keepRefused(draft, [...told.querySelectorAll(".error, .wrong")].map((line) => line.textContent.trim()).join(" ") || say("服务器没有收下。", "The server did not take it."), "refused");
}
async function keepRefused(draft, says, state) {
  await put({ ...draft, state, says });
  return null;
}

async function sendAll() {
  if (sending || !navigator.onLine) return;
  sending = true;
  try {
    for (const draft of (await mine()).filter((one) => one.state === "waiting")) if (await send(draft)) told.push(`${draft.title}${say("：已发送", ": sent")}`);
  } catch {
    // The line is gone again: what waits goes on waiting.
  } finally {
    sending = false;
    await show();
  }
}

// What waits, and what came of it.
const told = [];
async function show() {
  const box = document.querySelector("[data-drafts]");
  if (!box) return;
  const waiting = (await mine()).filter((draft) => draft.state !== "typing");
  box.replaceChildren();
  box.hidden = waiting.length === 0 && told.length === 0;
  const list = document.createElement("ul");
  for (const line of told) list.append(Object.assign(document.createElement("li"), { textContent: line, className: "sent" }));
  for (const draft of waiting) {
    const line = document.createElement("li");
    line.dataset.state = draft.state;
    line.append(`${draft.title} ${new Date(draft.at).toLocaleString(english ? "en" : "zh-CN")} `, draft.state === "waiting" ? say("等网络恢复后发送", "waits for the line") : say("没有收下：", "not taken: "), draft.says, " ");
    const open = Object.assign(document.createElement("a"), { href: `${draft.page}#draft=${draft.id}`, textContent: say("打开修改", "open it") });
    const away = Object.assign(document.createElement("button"), { type: "button", className: "button plain", textContent: say("不要了", "throw it away") });
    away.addEventListener("click", async () => { await drop(draft.id); await show(); });
    line.append(open, " ", away);
    list.append(line);
  }
  box.append(Object.assign(document.createElement("h2"), { textContent: say("存在本机的登记", "Kept in this browser") }), list);
}

async function watch(form) {
  form.elements.form.value = newId();
  const asked = /#draft=([0-9a-f]{32})/.exec(location.hash)?.[1];
  const kept = (await mine()).find((draft) => (asked ? draft.id === asked : draft.key === form.dataset.draft && draft.state === "typing"));
  if (kept) {
    restore(form, kept);
    told.push(say(`放回了 ${new Date(kept.at).toLocaleString("zh-CN")} 写的内容，还没有保存`, `Put back what was typed on ${new Date(kept.at).toLocaleString("en")}; it is not saved yet`));
  }
  let later = 0;
  form.addEventListener("input", () => {
    clearTimeout(later);
    later = setTimeout(() => { if (form.isConnected) put(draftOf(form, "typing")); }, 300);
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    clearTimeout(later);
    const pressed = event.submitter;
    if (pressed) pressed.disabled = true;
    const draft = draftOf(form, "waiting");
    await put(draft);
    try {
      const led = await send(draft);
      if (led) return location.assign(led);
    } catch {
      told.length = 0;
      form.elements.form.value = newId();
      form.reset();
    }
    if (pressed) pressed.disabled = false;
    await show();
    document.querySelector("[data-drafts]")?.scrollIntoView({ block: "nearest" });
  });
}

for (const form of document.querySelectorAll("form[data-draft]")) await watch(form);
addEventListener("online", sendAll);
addEventListener("hashchange", () => location.reload());
setInterval(sendAll, 20_000);
await show();
await sendAll();

// The form for a new record opens without a line too, once it was open with one; what records hold is not kept.
if ("serviceWorker" in navigator) {
  await navigator.serviceWorker.register("/sw.js", { scope: "/desk/registers/" });
  if (document.querySelector("form[data-draft]") && location.pathname.endsWith("/new") && navigator.onLine) {
    const parts = [...document.querySelectorAll('link[rel="stylesheet"], link[rel="icon"], script[src], header img')].map((part) => part.href ?? part.src);
    await navigator.serviceWorker.ready;
    await (await caches.open(cacheName)).addAll([location.pathname, ...new Set(parts)]).catch(() => {});
    document.documentElement.dataset.offline = "ready";
  }
}
