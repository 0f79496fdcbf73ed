/* Turns HTML from the clipboard, as word processors and mail programs write it, into Markdown. */

const BLOCKS = new Set(['P', 'DIV', 'UL', 'OL', 'LI', 'TABLE', 'TR', 'TD', 'TH', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'PRE', 'SECTION', 'ARTICLE', 'HR', 'DL', 'DT', 'DD']);
const SKIPPED = new Set(['STYLE', 'SCRIPT', 'META', 'LINK', 'TITLE', 'HEAD', 'XML', 'TEMPLATE', 'IMG', 'SVG', 'OBJECT', 'IFRAME']);

/** The Markdown of pasted HTML; empty when it has no words. */
export function toMarkdown(html) {
  // Under another name, since the page's policy forbids inline styles even where nothing is shown.
  const tame = html.replace(/<style[\s\S]*?<\/style\s*>/gi, '').replace(/<[a-z][^>]*>/gi, tag => tag.replace(/\sstyle\s*=/gi, ' data-style='));
  const body = new DOMParser().parseFromString(tame, 'text/html').body;
  return blocks(body).map(block => block.replace(/[ \t]+$/gm, '')).filter(Boolean).join('\n\n')
    // Items of one list stand together.
    .replace(/^((?: {2,})?(?:-|\d+\.) .*)\n\n(?=(?: {2,})?(?:-|\d+\.) )/gm, '$1\n').trim();
}

/** The blocks of an element, in order; text between them is one too. */
function blocks(element, depth = 0) {
  const out = [];
  let run = [];
  const flush = () => {
    const text = inline(run);
    if (text) out.push(text);
    run = [];
  };
  for (const node of element.childNodes) {
    if (!isBlock(node)) run.push(node);
    else {
      flush();
      out.push(...block(node, depth));
    }
  }
  flush();
  return out;
}

function isBlock(node) {
  return node.nodeType === 1 && !SKIPPED.has(node.tagName)
    && (BLOCKS.has(node.tagName) || [...node.children].some(isBlock));
}

function block(node, depth) {
  const item = wordItem(node);
  if (item) return [item];
  const level = headingLevel(node);
  if (level) {
    const text = inline(node.childNodes).replace(/\*\*/g, '').replace(/\n/g, ' ');
    return text ? [`${'#'.repeat(level)} ${text}`] : [];
  }
  switch (node.tagName) {
    case 'UL': case 'OL': return [list(node, depth)];
    case 'TABLE': return [table(node)];
    case 'PRE': return [node.textContent.trim()];
    case 'HR': return ['---'];
    case 'BLOCKQUOTE': return isIndent(node) ? blocks(node, depth) : blocks(node, depth).map(text => text.replace(/^/gm, '> '));
    default: return blocks(node, depth);
  }
}

/** Headings begin below the page's own title. */
function headingLevel(node) {
  const tag = /^H([1-6])$/.exec(node.tagName)?.[1] ?? /^MsoHeading([1-6])$|^MsoTitle$/.exec(node.className)?.slice(1).join('') ?? null;
  return tag === null ? 0 : Math.min(Math.max(+(tag || 1), 2), 6);
}

/** Mail programs indent by blockquote; a quotation has words of its own around it. */
function isIndent(node) {
  return /margin(-left)?:/.test(node.dataset?.style ?? '');
}

function list(node, depth) {
  const lines = [];
  let number = +(node.getAttribute('start') ?? 1);
  for (const child of node.children) {
    if (/^[UO]L$/.test(child.tagName)) {
      // Google Docs nests a list beside its item.
      lines.push(list(child, depth + 1));
      continue;
    }
    const sign = node.tagName === 'OL' ? `${number++}.` : '-';
    const inner = [...child.childNodes];
    const nested = inner.filter(one => /^[UO]L$/.test(one.tagName ?? ''));
    const rest = document.createElement('div');
    rest.append(...inner.filter(one => !nested.includes(one)).map(one => one.cloneNode(true)));
    const text = blocks(rest, depth).join(' ').replace(/\s*\n\s*/g, ' ');
    if (text) lines.push(`${indent(depth)}${sign} ${text}`);
    for (const one of nested) lines.push(list(one, depth + 1));
  }
  return lines.join('\n');
}

/** Word writes a list as paragraphs whose sign is text of its own. */
function wordItem(node) {
  const style = node.dataset?.style ?? '';
  const level = /mso-list:\s*\S+\s+level(\d)/.exec(style)?.[1];
  if (!level && !/MsoListParagraph/.test(node.className)) return null;
  const copy = node.cloneNode(true);
  let sign = '';
  for (const span of copy.querySelectorAll('[data-style*="mso-list:Ignore"], [data-style*="mso-list: Ignore"]')) {
    sign = span.textContent;
    span.remove();
  }
  const text = inline(copy.childNodes).replace(/^[·•§o▪‣–-]\s+/, '').replace(/\n/g, ' ');
  if (!text) return null;
  const number = /(\d+)[.)]/.exec(sign)?.[1];
  return `${indent((level ?? 1) - 1)}${number ? `${number}.` : '-'} ${text}`;
}

const indent = depth => '   '.repeat(depth);

/** Each row is a line, its cells parted. */
function table(node) {
  return [...node.rows]
    .map(row => [...row.cells].map(cell => blocks(cell).join(' ').replace(/\n/g, ' ')).filter(Boolean).join(' | '))
    .filter(Boolean).join('\n\n');
}

function inline(nodes) {
  return [...nodes].map(mark).join('').replace(/[ \t\u00A0]+/g, ' ').replace(/ *\n */g, '\n')
    // Emphasis that was cut in two is one again.
    .replace(/\*\*( ?)\*\*(?=\S)/g, '$1').trim();
}

function mark(node) {
  if (node.nodeType === 3) return escape(node.data.replace(/[\s\u200B\uFEFF]+/g, ' '));
  if (node.nodeType !== 1 || SKIPPED.has(node.tagName) || /:p$/.test(node.localName) && !node.textContent.trim()) return '';
  if (node.tagName === 'BR') return '\n';
  const text = [...node.childNodes].map(mark).join('');
  if (node.tagName === 'A') return link(node, text);
  const style = node.dataset?.style ?? '';
  // Google Docs wraps all it copies in a bold element that is not bold.
  const weight = /(?<![\w-])font-weight:\s*(\w+)/.exec(style)?.[1];
  const bold = weight ? weight === 'bold' || weight >= 600 : /^(B|STRONG)$/.test(node.tagName);
  const slant = /(?<![\w-])font-style:\s*(\w+)/.exec(style)?.[1];
  const italic = slant ? slant === 'italic' : /^(I|EM)$/.test(node.tagName);
  return wrap(italic ? '*' : '', wrap(bold ? '**' : '', text));
}

/** Signs stand at the words, blanks outside of them. */
function wrap(sign, text) {
  if (!sign || !text.trim() || text.includes(sign)) return text;
  const [, before, inner, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text);
  return `${before}${sign}${inner}${sign}${after}`;
}

function link(node, text) {
  const target = (node.getAttribute('href') ?? '').trim().replace(/^https:\/\/www\.google\.com\/url\?q=([^&]+).*$/, (_, url) => decodeURIComponent(url));
  const words = text.trim();
  if (!words || !/^(https?:|mailto:|tel:)/i.test(target)) return text;
  const bare = target.replace(/^mailto:/i, '');
  return unescape(words) === bare ? text.replace(words, `<${bare}>`) : text.replace(words, () => `[${words}](${target.replace(/[\s()]/g, encodeURIComponent)})`);
}

const escape = text => text.replace(/([\\`*_[\]<])/g, '\\$1');
const unescape = text => text.replace(/\\([\\`*_[\]<])/g, '$1');
