/* The editor of a posting: tools at the text, a live preview, drafts kept by themselves. Every word comes from the page. */
import { toMarkdown } from './paste.js';

const form = document.getElementById('edit');
const { dataset } = form.closest('.desk');
const text = document.getElementById('Form_Description');
const side = document.getElementById('preview');
const status = document.getElementById('saved');
const say = (key, value = '') => dataset[key].replace('{0}', value);

/* What was typed. */

let changed = false, kept = true, submitting = false, keeping;

form.addEventListener('input', () => {
  changed = true;
  kept = false;
  preview();
  count();
});
form.addEventListener('submit', () => {
  submitting = true;
  // What is saved must not be followed by a draft of it.
  keeping?.abort();
});
window.addEventListener('pageshow', () => { submitting = false; });
window.addEventListener('beforeunload', event => { if (!kept && !submitting) event.preventDefault(); });

/* The draft, every twenty seconds and on leaving. */

setInterval(keep, 20_000);
document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') keep(); });
window.addEventListener('pagehide', keep);

async function keep() {
  if (!changed || submitting) return;
  changed = false;
  try {
    const body = new URLSearchParams(new FormData(form));
    // Browsers refuse more than 64 KiB of what outlives the page.
    const keepalive = `${body}`.length < 60_000;
    keeping = new AbortController();
    const response = await fetch(dataset.autosave, { method: 'POST', body, keepalive, signal: keeping.signal, headers: { accept: 'application/json' } });
    if (response.status === 401 || response.redirected) return lost('out');
    if (!response.ok) return lost('lost');
    const { savedAt } = await response.json();
    kept = !changed;
    status.textContent = say('saved', new Date(savedAt).toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' }));
  } catch {
    lost('lost');
  }
}

function lost(key) {
  changed = true;
  status.textContent = say(key);
}

/* The preview, as the server makes it. */

let timer, running, waiting;

function preview() {
  clearTimeout(timer);
  timer = setTimeout(load, 250);
}

async function load() {
  running?.abort();
  const mine = running = new AbortController();
  try {
    const body = new URLSearchParams(new FormData(form));
    const response = await fetch(dataset.preview, { method: 'POST', body, signal: mine.signal });
    if (response.ok && !response.redirected) show(await response.text());
  } catch {
    // A later one is under way, or there is no connection; the draft's line tells that.
  }
}

function show(html) {
  // Whoever reads there with the keyboard is not thrown out.
  if (side.contains(document.activeElement)) {
    waiting = html;
    return;
  }
  const open = [...side.querySelectorAll('details[id][open]')].map(fold => fold.id);
  side.innerHTML = html;
  for (const id of open) document.getElementById(id)?.setAttribute('open', '');
}

side.addEventListener('focusout', () => setTimeout(() => {
  if (waiting && !side.contains(document.activeElement)) {
    show(waiting);
    waiting = undefined;
  }
}));

/* Tools at the text. Tab is left alone, so that it leaves the field. */

const words = document.createElement('span');
words.className = 'hint';

function count() {
  const number = text.value.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  words.textContent = say(number === 1 ? 'word' : 'words', number);
}

/** Replaces the selection so that the browser's own undo knows of it. */
function insert(value, from = text.selectionStart, to = text.selectionEnd) {
  text.focus();
  text.setSelectionRange(from, to);
  // Nothing else that browsers offer keeps the way back.
  if (!document.execCommand('insertText', false, value)) {
    text.setRangeText(value, from, to, 'end');
    text.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function surround(sign) {
  const { selectionStart: from, selectionEnd: to, value } = text;
  const chosen = value.slice(from, to);
  if (value.slice(from - sign.length, from) === sign && value.slice(to, to + sign.length) === sign) {
    insert(chosen, from - sign.length, to + sign.length);
    text.setSelectionRange(from - sign.length, to - sign.length);
  } else {
    insert(sign + chosen + sign);
    text.setSelectionRange(from + sign.length, to + sign.length);
  }
}

function prefix(sign) {
  const { selectionStart, selectionEnd, value } = text;
  const from = value.lastIndexOf('\n', selectionStart - 1) + 1;
  const next = value.indexOf('\n', selectionEnd);
  const lines = value.slice(from, next < 0 ? value.length : next);
  const has = lines.split('\n').every(line => line.startsWith(sign));
  const changed = has ? lines.replace(new RegExp(`^${sign}`, 'gm'), '') : lines.replace(/^(?=.)/gm, sign) || sign;
  insert(changed, from, from + lines.length);
}

function link() {
  const { selectionStart: from, selectionEnd: to } = text;
  const chosen = text.value.slice(from, to);
  const target = /^https?:\/\/\S+$/.test(chosen) ? chosen : say('link');
  const name = target === chosen ? '' : chosen;
  insert(`[${name}](${target})`);
  const at = name ? from + name.length + 3 : from + 1;
  text.setSelectionRange(at, name ? at + target.length : at);
}

const tools = { bold: () => surround('**'), italic: () => surround('*'), heading: () => prefix('## '), list: () => prefix('- '), link };
const holder = text.closest('[data-toolbar]');
const bar = document.createElement('div');
bar.className = 'toolbar';
bar.role = 'group';
bar.ariaLabel = holder.dataset.toolbar;
for (const [name, act] of Object.entries(tools)) {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: holder.dataset[name] });
  button.addEventListener('click', act);
  if (name === 'bold' || name === 'italic') button.ariaKeyShortcuts = `Control+${name[0].toUpperCase()}`;
  bar.append(button);
}
bar.append(words);
const framed = document.createElement('div');
text.before(framed);
framed.append(bar, text);
count();

text.addEventListener('keydown', event => {
  const act = !event.altKey && !event.shiftKey && (event.ctrlKey || event.metaKey) && { b: tools.bold, i: tools.italic }[event.key];
  if (act) {
    event.preventDefault();
    act();
  }
});

text.addEventListener('paste', event => {
  const plain = event.clipboardData.getData('text/plain');
  const markdown = toMarkdown(event.clipboardData.getData('text/html'));
  if (!markdown || markdown === plain.trim()) return;
  event.preventDefault();
  // Two steps, so that the first undo gives the plain text.
  const from = text.selectionStart;
  insert(plain);
  insert(markdown, from, text.selectionStart);
});

/* Saving and publishing by keys. */

document.addEventListener('keydown', event => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  const button = { s: 'save', Enter: 'publish' }[event.key];
  if (!button) return;
  event.preventDefault();
  form.requestSubmit(document.getElementById(button) ?? undefined);
});

/* Rows: a list grows by a button, and without script by saving. */

for (const list of document.querySelectorAll('[data-rows]')) {
  const acts = document.createElement('div');
  acts.className = 'acts';
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: list.dataset.rows });
  button.addEventListener('click', () => {
    const rows = list.querySelectorAll('[data-row]');
    const row = rows[rows.length - 1].cloneNode(true);
    renumber(row, rows.length);
    acts.before(row);
    row.querySelector('input').focus();
  });
  acts.append(button);
  list.append(acts);
}

function renumber(row, number) {
  for (const element of row.querySelectorAll('*')) {
    for (const attribute of ['id', 'name', 'for', 'aria-describedby']) {
      const value = element.getAttribute(attribute);
      if (value) element.setAttribute(attribute, value.replace(/\[\d+\]/, `[${number}]`).replace(/_\d+__/, `_${number}__`));
    }
    if (element.matches('.error')) element.remove();
    else if (element.matches('input[type=checkbox]')) element.checked = false;
    else if (element.matches('input')) element.value = '';
    element.removeAttribute('aria-invalid');
  }
  const legend = row.querySelector('legend');
  legend.textContent = legend.textContent.replace(/\d+/, number + 1);
}
