// Shows the forms that need a passkey where the browser has them, and fills in what its authenticator answers.
const forms = document.querySelectorAll("form[data-passkey]");

async function credentialOf(form) {
  const response = await fetch(form.dataset.options, { method: "POST", body: new FormData(form), redirect: "error" });
  if (!response.ok) throw new Error(`The options were answered ${response.status}`);
  const options = await response.json();
  return form.dataset.passkey === "create"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}

async function fill(event) {
  event.preventDefault();
  const form = event.currentTarget;
  const button = form.querySelector("button[type=submit]");
  const failed = form.querySelector("[data-failed]");
  failed.hidden = true;
  button.disabled = true;
  try {
    const credential = await credentialOf(form);
    form.querySelector("input[name$=redential]").value = JSON.stringify(credential);
    form.submit();
  } catch {
    failed.hidden = false;
    button.disabled = false;
  }
}

if (window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  for (const form of forms) {
    form.addEventListener("submit", fill);
    form.hidden = false;
  }
}
