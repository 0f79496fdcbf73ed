/* On the page of a posting: the way back to the search one came from, and buttons that pass the notice on. */
const search = /^\/jobs(\?|\/(remote|in\/|type\/|category\/))/;
const crumb = document.querySelector('[data-back]');
try {
  const came = new URL(document.referrer), address = came.pathname + came.search;
  if (came.origin === location.origin) {
    if (search.test(address)) sessionStorage.search = address;
    // From one posting to the next, the search is still the one before.
    const back = search.test(address) || /^\/jobs\/\d/.test(address) ? sessionStorage.search : '';
    if (search.test(back)) {
      crumb.href = back;
      crumb.textContent = crumb.dataset.back;
    }
  }
} catch {
  // Nobody sent them, or the browser keeps nothing: the link stays as it is.
}

const url = document.querySelector('link[rel=canonical]').href;
const show = (name, act) => {
  const button = document.querySelector(`[data-${name}]`);
  button.closest('li').hidden = false;
  button.addEventListener('click', act);
};
if (navigator.share) show('share', () => navigator.share({ title: document.title, url }).catch(() => {}));
if (navigator.clipboard) {
  show('copy-link', async () => {
    const status = document.querySelector('[data-copied]');
    await navigator.clipboard.writeText(url);
    status.textContent = status.dataset.copied;
  });
}
