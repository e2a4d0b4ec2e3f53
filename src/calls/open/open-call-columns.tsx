import type { Column } from '../../shared/beside/beside.types';
import { whenText } from '../../shared/format/dates';
import { Tag } from '../../shared/ui/show/tag';
import { markOf, type OpenCall } from './open.view';

const when = ({ calledAt }: OpenCall) => whenText(calledAt, Date.now());

/** Calls that wait, for going through them at a desk. */
export const CALL_COLUMNS: readonly Column<OpenCall>[] = [
  { title: '居民', kind: 'main', cell: ({ caller }) => caller.name },
  { title: '住处', cell: ({ label }) => label },
  { title: '时间', cell: when },
  {
    title: '打给',
    kind: 'state',
    cell: ({ to }) => {
      const { tone, words } = markOf(to);
      return (
        <Tag tone={tone} icon={tone === 'bad' ? 'warn' : 'phone'}>
          {words}
        </Tag>
      );
    },
  },
];

export const callWords = (call: OpenCall): string =>
  [call.caller.name, markOf(call.to).words, call.label, when(call)].join('，');
