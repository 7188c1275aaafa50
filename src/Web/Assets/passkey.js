// Passkeys. A form that one answers is hidden until here; its address with /challenge behind it tells what the browser is to be asked, and what the authenticator answers goes with the form.
const bytes = (words) => Uint8Array.from(atob(words.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
const words = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const named = (list) => (list ?? []).map((one) => ({ ...one, id: bytes(one.id) }));

async function make(asked) {
  const publicKey = { ...asked, challenge: bytes(asked.challenge), user: { ...asked.user, id: bytes(asked.user.id) }, excludeCredentials: named(asked.excludeCredentials) };
  const { response, ...made } = said(await navigator.credentials.create({ publicKey }));
  return { ...made, response: { clientDataJSON: words(response.clientDataJSON), attestationObject: words(response.attestationObject), transports: response.getTransports?.() ?? [] } };
}

async function show(asked) {
  const publicKey = { ...asked, challenge: bytes(asked.challenge), allowCredentials: named(asked.allowCredentials) };
  const { response, ...shown } = said(await navigator.credentials.get({ publicKey }));
  const { clientDataJSON, authenticatorData, signature, userHandle } = response;
  return { ...shown, response: { clientDataJSON: words(clientDataJSON), authenticatorData: words(authenticatorData), signature: words(signature), userHandle: userHandle && words(userHandle) } };
}

const said = ({ id, type, response }) => ({ id, type, response, clientExtensionResults: {} });
const reasons = { NotAllowedError: "cancelled", AbortError: "cancelled", InvalidStateError: "known", ConstraintError: "unable", NotSupportedError: "unable" };

async function answer(form) {
  const told = await fetch(`${form.action}/challenge`, { method: "POST", body: new URLSearchParams(new FormData(form)), headers: { Accept: "application/json" } });
  if (told.redirected) return location.reload();
  if (told.status === 422) throw new Error(await told.text());
  if (!told.ok) throw new DOMException("", "DataError");
  const asked = await told.json();
  form.elements.answer.value = JSON.stringify(await (form.dataset.passkey === "make" ? make(asked) : show(asked)));
  for (const field of form.querySelectorAll("[name=password], [name=code]")) field.value = "";
  form.submit();
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  const alert = form.querySelector("[role=alert]");
  const button = form.querySelector("button");
  form.hidden = !window.PublicKeyCredential;
  form.previousElementSibling.hidden = !form.hidden;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    button.disabled = true;
    alert.hidden = true;
    try {
      await answer(form);
    } catch (reason) {
      alert.textContent = reason instanceof DOMException || reason instanceof TypeError ? alert.dataset[reasons[reason.name] ?? "failed"] : reason.message;
      alert.hidden = false;
    } finally {
      button.disabled = false;
    }
  });
}
