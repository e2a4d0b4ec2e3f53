import { withPart } from './write-part';

const BEFORE = '# M\n\n## One\na\n\n## Two\nb\n\n## Further\nc\n';

it('puts a new part before the last one', () => {
  expect(withPart(BEFORE, 'Three', 'new')).toBe(
    '# M\n\n## One\na\n\n## Two\nb\n\n## Three\nnew\n\n## Further\nc\n',
  );
});

it('replaces its own part and no other, however often', () => {
  const once = withPart(BEFORE, 'One', 'new');
  expect(once).toBe('# M\n\n## One\nnew\n\n## Two\nb\n\n## Further\nc\n');
  expect(withPart(once, 'One', 'new')).toBe(once);
});
