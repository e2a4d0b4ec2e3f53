import { contract } from '#types/contract';
import { type Source, sourcesOfApp } from './source-tree';

const sources = sourcesOfApp();

/** What is typed for the moment only, and is not worth keeping: searches, codes that are read out, one short word. */
const NOT_KEPT: Readonly<Record<string, string>> = {
  'activities/gate/code-field.tsx': 'a code that changes while one stands there',
  'activities/lead/gate/roll-list.tsx': 'a search',
  'activities/lead/ledger/export-sheet.tsx': 'the reason of a look that happens now or not at all',
  'community/my/name-sheet.tsx': 'one name, which the field begins with',
  'community/offices/appoint-sheet.tsx': 'one phone number, with somebody standing there',
  'community/offices/newcomer-sheet.tsx': 'a code that is read out and lapses',
  'desk/find-screen.tsx': 'a search',
  'hours/check-screen.tsx': 'a search',
  'notices/doors/other-door.tsx': 'a room number, at its door',
  'notices/feed/search-field.tsx': 'a search',
  'shared/form/look-sheet.tsx': 'the reason of a look that happens now or not at all',
};

/** What must not wait for a signal: somebody has to see that it holds, or it must not lie on the phone. */
const NOT_QUEUED: Readonly<Record<string, string>> = {
  'calls.openContact': 'a look that is recorded when somebody sees it',
  'requests.openContact': 'a look that is recorded when somebody sees it',
  'volunteers.openContact': 'a look that is recorded when somebody sees it',
  'wishes.openContact': 'a look that is recorded when somebody sees it',
  'messages.markRead': 'the list that is open says it again the next time',
  'community.bindResidence': 'the code of WeChat lapses in five minutes',
  'community.correctPhone': 'the code of WeChat lapses in five minutes',
  'community.showCode': 'a code for somebody who stands there',
  'community.decidePrivacy': 'whoever accepts or withdraws has to see that it holds',
  'community.closeAccount': 'whoever leaves has to see that it holds',
  'community.correctName': 'the page shows what is kept on the server',
  'community.declareGroups': 'the list behind it shows what it lets through',
  'community.appoint': 'whoever changes what somebody may do has to see that it holds',
  'community.dismiss': 'whoever changes what somebody may do has to see that it holds',
  'community.stopAccount': 'an account in wrong hands is stopped now or by telephone',
  'notices.create': 'the steps that follow need its answer; the form keeps its draft',
  'notices.save': 'the steps that follow need its answer; the form keeps its draft',
  'notices.attach': 'the steps that follow need its answer; the form keeps its draft',
  'notices.publish': 'who publishes has to see that it went out; the form keeps its draft',
  'notices.correct': 'who publishes has to see that it went out; the form keeps its draft',
  'disclosure.create': 'the page that follows needs its answer; the form keeps its draft',
  'disclosure.save': 'the page that follows needs its answer; the form keeps its draft',
  'disclosure.correct': 'the page that follows needs its answer; the form keeps its draft',
  'votes.cast': 'a secret ballot must not lie on a phone',
  'ratings.appraise': 'a secret ballot must not lie on a phone',
  'volunteers.register': 'an id-card number must not lie on a phone',
};

const FIELDS = /<(TextInput|TextArea|WordsField)\b/;
const isField = ({ path, text }: Source) => FIELDS.test(text) && !path.startsWith('shared/ui/input/');

/** Hooks that keep a draft: `useDraft`, and whatever calls one of them. */
function keepers(): RegExp {
  const names = new Set(['useDraft']);
  for (let before = 0; before < names.size; ) {
    before = names.size;
    const calls = new RegExp(`\\b(${[...names].join('|')})[(<]`);
    for (const { text } of sources.values())
      for (const part of text.split(/^export /m))
        for (const [, name = ''] of part.matchAll(/^function (use\w+)/g))
          if (calls.test(part)) names.add(name);
  }
  return new RegExp(`\\b(${[...names].join('|')})[(<]`);
}

const KEEPS = keepers();

/** It keeps a draft itself, or everything that shows it does. */
const isKept = (source: Source, seen: readonly string[] = []): boolean => {
  if (KEEPS.test(source.text)) return true;
  const users = [...sources.values()].filter(
    ({ path, imports }) => imports.includes(source.path) && !seen.includes(path),
  );
  return users.length > 0 && users.every((user) => isKept(user, [...seen, source.path]));
};

describe('what somebody types is kept on the phone until it was sent', () => {
  const fields = [...sources.values()].filter(isField);

  it.each(fields.map(({ path }) => path))('%s', (path) => {
    const source = sources.get(path);
    expect(path in NOT_KEPT || (source !== undefined && isKept(source))).toBe(true);
  });

  it('a form without a draft is found, and no exception outlives its reason', () => {
    const bare: Source = { path: 'new/form.tsx', text: '<TextArea', imports: [] };
    expect([isField(bare), isKept(bare)]).toEqual([true, false]);
    const outlived = Object.keys(NOT_KEPT).filter((path) => !fields.some((field) => field.path === path));
    expect(outlived).toEqual([]);
  });
});

describe('a change goes through the queue', () => {
  const direct = [...sources.values()].flatMap(({ text }) =>
    [...text.matchAll(/callOperation\(\s*'([\w.]+)'/g)].map(([, name = '']) => name),
  );
  const isChange = (name: string) => contract[name as keyof typeof contract].kind === 'change';

  it('but for those that have a reason not to wait', () => {
    expect(direct.filter(isChange).filter((name) => !(name in NOT_QUEUED))).toEqual([]);
    expect(Object.keys(NOT_QUEUED).filter((name) => !direct.includes(name))).toEqual([]);
  });
});
