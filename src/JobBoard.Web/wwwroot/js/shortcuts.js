/* Single keys for staff. Their list switches them off, and a field that takes words keeps all of them (WCAG 2.1.4). */
const list = document.getElementById('shortcuts');
const { postings } = list.dataset;
const use = list.querySelector('input');
const opener = document.querySelector('[data-shortcuts]');
const SEARCH = '#q', NAME = 'shortcuts', PAUSE = 1500;

// Where the browser keeps nothing for a page they are on, each time anew.
const stored = () => { try { return localStorage.getItem(NAME); } catch { return null; } };
use.checked = stored() !== 'off';
use.addEventListener('change', () => { try { localStorage.setItem(NAME, use.checked ? 'on' : 'off'); } catch { /* As above. */ } });

opener.hidden = false;
opener.addEventListener('click', () => list.showModal());
list.querySelector('button').addEventListener('click', () => list.close());

if (location.pathname === postings && location.hash === SEARCH) document.querySelector(SEARCH)?.focus();

let begun = 0;

document.addEventListener('keydown', event => {
  if (!use.checked || list.open || event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]')) return;
  const isSecond = event.timeStamp - begun < PAUSE;
  begun = 0;
  if (event.key === 'g') begun = event.timeStamp;
  else if (event.key === 'j' && isSecond) location.assign(postings);
  else if (event.key === '?') list.showModal();
  else if (event.key === '/') {
    event.preventDefault();
    const field = location.pathname === postings && document.querySelector(SEARCH);
    if (field) field.focus();
    else location.assign(postings + SEARCH);
  }
});
