// What a person sees: elements by role and accessible name, or by text. The subset of the naming rules that
// a window of forms, lists and charts needs; axe checks the names themselves.
const [what, role, wanted] = arguments;

const plain = (text) => (text ?? '').replace(/\s+/g, ' ').trim();

const SELECTORS = {
  button: 'button, input[type=button], input[type=submit], summary',
  link: 'a[href]',
  heading: 'h1, h2, h3, h4, h5, h6',
  textbox: 'textarea, input:not([type]), input[type=text], input[type=email], input[type=password], input[type=date], [contenteditable=true]',
  searchbox: 'input[type=search]',
  spinbutton: 'input[type=number]',
  slider: 'input[type=range]',
  checkbox: 'input[type=checkbox]:not([role=switch])',
  radio: 'input[type=radio]',
  combobox: 'select:not([multiple])',
  listbox: 'select[multiple], datalist',
  option: 'option',
  list: 'ul, ol',
  listitem: 'li',
  table: 'table',
  row: 'tr',
  cell: 'td',
  columnheader: 'th:not([scope=row])',
  rowheader: 'th[scope=row]',
  img: 'img[alt]:not([alt=""])',
  dialog: 'dialog',
  navigation: 'nav',
  main: 'main',
  banner: 'body > header',
  region: 'section[aria-label], section[aria-labelledby]',
  group: 'fieldset, details',
  form: 'form',
  progressbar: 'progress',
  status: 'output',
  article: 'article',
  figure: 'figure',
  // What a person presses to turn a radio button: its label.
  choice: 'label:has(input[type=radio])',
};
// «field»: anything that a person fills in or chooses from.
const FIELDS = ['textbox', 'searchbox', 'spinbutton', 'slider', 'checkbox', 'radio', 'combobox', 'listbox', 'switch'];

const selector = (name) => [`[role~="${name}"]`, SELECTORS[name]].filter(Boolean).join(', ');

const seen = (element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: false }) &&
  !element.closest('[aria-hidden=true], [inert]');

const named = (element) => {
  const by = element.getAttribute('aria-labelledby');
  if (by) return plain(by.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? '').join(' '));
  const label = plain(element.getAttribute('aria-label'));
  if (label) return label;
  if (element.labels?.length) {
    return plain([...element.labels].map((owner) => {
      // A label around its field names it by everything but the field's own options.
      const copy = owner.cloneNode(true);
      copy.querySelectorAll('input, select, textarea').forEach((field) => field.remove());
      return copy.textContent;
    }).join(' '));
  }
  if (element.matches('fieldset')) return plain(element.querySelector(':scope > legend')?.textContent);
  if (element.matches('table')) return plain(element.caption?.textContent);
  if (element.matches('figure')) return plain(element.querySelector('figcaption')?.textContent);
  if (element.matches('img')) return plain(element.alt);
  if (element.matches('input[type=button], input[type=submit]')) return plain(element.value);
  if (element instanceof SVGElement) {
    const title = plain(element.querySelector(':scope > title')?.textContent);
    if (title) return title;
  }
  const copy = element.cloneNode(true);
  copy.querySelectorAll('[aria-hidden=true], style, script').forEach((part) => part.remove());
  copy.querySelectorAll('img[alt], [aria-label]').forEach((part) =>
    part.replaceWith(part.getAttribute('aria-label') ?? part.getAttribute('alt')));
  return plain(copy.textContent) || plain(element.title) || plain(element.placeholder);
};

const roleOf = (element) =>
  element.getAttribute('role')?.split(' ')[0] ??
  Object.keys(SELECTORS).find((name) => element.matches(SELECTORS[name])) ??
  element.tagName.toLowerCase();

const described = (element) => {
  if (!element || element === document.body) return 'nothing';
  return `${roleOf(element)} «${named(element)}»`;
};

// The same name before one that contains it, so that «Data» is not «Data package».
const best = (candidates, nameOf) => {
  const name = plain(wanted);
  const all = candidates.filter(seen);
  const same = all.filter((element) => nameOf(element) === name);
  return same.length ? same : all.filter((element) => nameOf(element).includes(name));
};

switch (what) {
  case 'role': {
    const roles = role === 'field' ? FIELDS : [role];
    return best([...document.querySelectorAll(roles.map(selector).join(', '))], named);
  }
  case 'text': {
    const text = (element) => plain(element.innerText ?? element.textContent);
    const all = [...document.body.querySelectorAll('*')].filter((element) => !element.matches('script, style'));
    const found = best(all, text);
    return found.filter((element) => !found.some((other) => other !== element && element.contains(other)));
  }
  case 'room':
    return best([...document.querySelectorAll('nav a[href], nav button')], named);
  case 'names':
    return [...document.querySelectorAll(selector(role))].filter(seen).map(named);
  case 'focused':
    return described(document.activeElement);
}
