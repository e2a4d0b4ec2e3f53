export const $ = (id) => document.getElementById(id);

/** One request to the cloud, and its JSON. */
export const ask = async (method, path, body) => {
  const response = await fetch(path, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return response.json();
};

export const say = (text) => {
  $('status').textContent = text;
};

/** Content is text or nodes, never markup: what people typed is shown and not run. */
export const element = (name, content = [], properties = {}) => {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...[content].flat());
  return node;
};

export const button = (label, onclick) => element('button', label, { type: 'button', onclick });

const cell = (value, className) => {
  if (value instanceof Node) return element('td', value);
  if (typeof value === 'number') return element('td', value.toLocaleString('en'), { className: 'number' });
  const isObject = typeof value === 'object' && value !== null;
  return element('td', isObject ? JSON.stringify(value) : String(value ?? ''), {
    className: isObject ? 'code' : className,
  });
};

/**
 * Shows rows under headings. `columns` is `[heading, field or (row) => value, class?]`; `failed` marks rows.
 */
export const table = (name, columns, rows, failed = () => false) => {
  const place = document.querySelector(`[data-table="${name}"]`);
  if (rows.length === 0) {
    place.replaceChildren(element('p', 'nothing yet', { className: 'empty' }));
    place.removeAttribute('tabindex');
    return;
  }
  const contentOf = (row, of) => (typeof of === 'function' ? of(row) : row[of]);
  const isNumber = (of) => rows.some((row) => typeof contentOf(row, of) === 'number');
  const head = columns.map(([heading, of]) =>
    element('th', heading, { scope: 'col', className: isNumber(of) ? 'number' : '' }),
  );
  // a table may be wider than the screen: the keyboard must be able to move it
  Object.assign(place, { tabIndex: 0, role: 'region', ariaLabel: name });
  const body = rows.map((row) =>
    element(
      'tr',
      columns.map(([, of, className = 'short']) => cell(contentOf(row, of), className)),
      { className: failed(row) ? 'failed' : '' },
    ),
  );
  place.replaceChildren(element('table', [element('thead', element('tr', head)), element('tbody', body)]));
};

/** A word that says how something ended. */
export const badge = (text, isBad) => element('span', text, { className: isBad ? 'badge failed' : 'badge' });

/** An instant without its year and its zone, which is UTC. */
export const clockTime = (instant) => instant.slice(5, 19).replace('T', ' ');
