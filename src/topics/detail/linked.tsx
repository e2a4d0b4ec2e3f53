import { useState } from 'react';
import { goTo } from '../../shared/api/navigate';
import { dayText } from '../../shared/format/dates';
import { useLoad } from '../../shared/load/use-load';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { Faces } from '../../shared/ui/frame/faces';
import { listLinked } from '../topics.client';
import { opinionsUrl, voteUrl } from '../topics.urls';

const KINDS = {
  vote: { icon: 'check', name: '表决与问卷', url: voteUrl },
  opinions: { icon: 'chat', name: '大家怎么看', url: opinionsUrl },
} as const;

const NONE = {
  icon: 'check',
  title: '还没有',
  words: '这个议题有了表决、问卷或意见征集，会列在这里。',
} as const;

type Props = { id: string; within: string };

function LinkedList({ id, within }: Props) {
  const load = useLoad(`topics.linked:${id}`, () => listLinked(id, within));
  return (
    <Faces load={load} skeleton="list" isEmpty={({ items }) => items.length === 0} empty={NONE}>
      {({ items }) => (
        <Cells title="大家的态度">
          {items.map(({ kind, id: other, title, open, until }) => (
            <Cell
              key={other}
              icon={KINDS[kind].icon}
              title={title}
              words={`${KINDS[kind].name} · ${open ? `${dayText(until, Date.now())}截止` : '已结束'}`}
              onTap={() => goTo(KINDS[kind].url(other))}
            />
          ))}
        </Cells>
      )}
    </Faces>
  );
}

/** Votes and conversations about this topic, asked for by a tap: a page shows its content after one call. */
export function Linked(props: Props) {
  const [isAsked, setAsked] = useState(false);
  if (isAsked) return <LinkedList {...props} />;
  return (
    <Cells>
      <Cell
        icon="check"
        title="大家的态度"
        words="这个议题的表决、问卷和意见征集"
        onTap={() => setAsked(true)}
      />
    </Cells>
  );
}
