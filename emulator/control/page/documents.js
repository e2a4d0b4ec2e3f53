import { $, ask, button, element, say, table } from './dom.js';

const PAGE = 50;
const form = $('find-document');

/** One action of the SDK's wire: it speaks EJSON, so that dates and ids of every type survive an edit. */
const wire = async (action, body) => {
  const { collection } = form.elements;
  const reply = await ask('POST', '/admin', { action, collectionName: collection.value, ...body });
  if (reply.code) say(`${reply.code}: ${reply.message}`);
  return reply;
};

const byId = (document) => ({ query: JSON.stringify({ _id: document._id }), queryType: 'DOC', multi: false });

const save = async (text, before) => {
  let next;
  try {
    next = JSON.parse(text);
  } catch (error) {
    say(`not JSON: ${error.message}`);
    return;
  }
  const { _id: _same, ...data } = next;
  const body = { ...byId(before), data: JSON.stringify(data), merge: false, upsert: true };
  const reply = await wire('database.modifyDocument', body);
  if (!reply.code) say(`saved ${JSON.stringify(before._id)}`);
};

const remove = async (document, node) => {
  if (!confirm(`Remove ${JSON.stringify(document._id)}?`)) return;
  const reply = await wire('database.removeDocument', byId(document));
  if (!reply.code) node.remove();
};

const view = (document, isOpen) => {
  const text = JSON.stringify(document, null, 2);
  const { _id, ...data } = document;
  const preview = element('span', JSON.stringify(data).slice(0, 300), { className: 'code' });
  const node = element('details', element('summary', [String(_id?.$oid ?? _id), preview]), { open: isOpen });
  node.dataset.id = JSON.stringify(_id);
  if (!form.elements.editable.checked) {
    node.append(element('pre', text));
    return node;
  }
  const field = element('textarea', text, {
    rows: Math.min(30, text.split('\n').length + 1),
    spellcheck: false,
    ariaLabel: 'document',
  });
  const buttons = [
    button('save', () => save(field.value, document)),
    button('remove', () => remove(document, node)),
  ];
  node.append(field, element('div', buttons, { className: 'row' }));
  return node;
};

const find = async (after) => {
  const id = form.elements.id.value.trim();
  const query = id ? { _id: id } : after === undefined ? {} : { _id: { $gt: after } };
  const body = {
    query: JSON.stringify(query),
    queryType: id ? 'DOC' : 'WHERE',
    order: '{"_id":1}',
    limit: PAGE,
  };
  const { data } = await wire('database.getDocument', body);
  const documents = (data?.list ?? []).map((text) => JSON.parse(text));
  const opened = [...$('found-documents').querySelectorAll('details[open]')].map(({ dataset }) => dataset.id);
  const nodes = documents.map((document) =>
    view(document, documents.length === 1 || opened.includes(JSON.stringify(document._id))),
  );
  const last = documents.at(-1)?._id;
  const more = documents.length === PAGE ? [button('next page', () => find(last))] : [];
  const none = element('p', 'no documents', { className: 'empty' });
  $('found-documents').replaceChildren(...(nodes.length ? nodes : [none]), ...more);
};

form.onsubmit = (event) => {
  event.preventDefault();
  void find();
};
form.elements.editable.onchange = () => find();

const choose = (name) => () => {
  form.elements.collection.value = name;
  form.elements.id.value = '';
  void find();
};

export const showCollections = async () => {
  const collections = await ask('GET', '/_emulator/collections');
  const { collection } = form.elements;
  if (collection.options.length !== collections.length) {
    collection.replaceChildren(...collections.map(({ name }) => element('option', name)));
  }
  table(
    'collections',
    [
      ['collection', ({ name }) => button(name, choose(name))],
      ['documents', 'documents'],
    ],
    collections,
  );
};
