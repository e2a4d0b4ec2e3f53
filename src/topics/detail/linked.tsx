import { goTo } from '../../shared/api/navigate';
import { dayText } from '../../shared/format/dates';
import { useLoad } from '../../shared/load/use-load';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { listLinked } from '../topics.client';
import { opinionsUrl, voteUrl } from '../topics.urls';

const KINDS = {
  vote: { icon: 'check', name: '表决与问卷', url: voteUrl },
  opinions: { icon: 'chat', name: '大家怎么看', url: opinionsUrl },
} as const;

/** Votes and conversations about this topic; nothing where there is none. */
export function Linked({ id, within }: { id: string; within: string }) {
  const { data } = useLoad(`topics.linked:${id}`, () => listLinked(id, within));
  if (!data || data.items.length === 0) return null;
  return (
    <Cells title="大家的态度">
      {data.items.map(({ kind, id: other, title, open, until }) => (
        <Cell
          key={other}
          icon={KINDS[kind].icon}
          title={title}
          words={`${KINDS[kind].name} · ${open ? `${dayText(until, Date.now())}截止` : '已结束'}`}
          onTap={() => goTo(KINDS[kind].url(other))}
        />
      ))}
    </Cells>
  );
}
