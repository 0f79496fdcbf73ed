// Swaps the results of a search in place, and offers titles and places while one types. Everything works without it.

const swapped = '#results';
const status = document.querySelector('#status');
let asking;

const emptyLess = form => {
  const address = new URL(form.action);
  address.search = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ''));
  return address;
};

const show = async (address, remember) => {
  asking?.abort();
  asking = new AbortController();
  const place = document.querySelector(swapped);
  place.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(address, { signal: asking.signal });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.querySelector(swapped);
    if (!fresh)
      throw new Error('No results on that page.');
    if (remember)
      history.pushState(null, '', answer.url);
    const wasOpen = document.querySelector('.filters')?.open;
    document.title = page.title;
    document.querySelector(swapped).replaceWith(fresh);
    const filters = document.querySelector('.filters');
    if (filters)
      filters.open = wasOpen;
    for (const name of ['q', 'place'])
      document.getElementById(name).value = page.getElementById(name).value;
    const found = document.querySelector('#found');
    status.textContent = found.textContent;
    found.focus();
  } catch (problem) {
    if (problem.name !== 'AbortError')
      location.assign(address);
  }
};

document.querySelector('#search').addEventListener('submit', submission => {
  submission.preventDefault();
  show(emptyLess(submission.target), true);
});

document.addEventListener('click', click => {
  const link = click.target.closest?.(`${swapped} a`);
  const isPlain = click.button === 0 && !click.ctrlKey && !click.metaKey && !click.shiftKey && !click.altKey;
  if (!link || !isPlain || link.origin !== location.origin || !/^\/jobs(\/(remote|in|type|category)\b.*)?$/.test(link.pathname))
    return;
  click.preventDefault();
  show(link.href, true);
});

addEventListener('popstate', () => show(location.href, false));

const offer = (id, path) => {
  const input = document.getElementById(id);
  const list = document.createElement('datalist');
  list.id = `${id}-offers`;
  let waiting;
  input.addEventListener('input', () => {
    if (!list.isConnected) {
      input.after(list);
      input.setAttribute('list', list.id);
    }
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      if (input.value.trim().length < 2)
        return list.replaceChildren();
      const answer = await fetch(`${path}?${new URLSearchParams({ [id]: input.value })}`);
      if (answer.ok)
        list.replaceChildren(...(await answer.json()).map(text => new Option('', text)));
    }, 150);
  });
};

offer('q', '/jobs/suggestions/titles');
offer('place', '/jobs/suggestions/places');
