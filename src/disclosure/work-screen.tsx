import './disclosure.scss';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { ITEM_STATUS_LABELS } from '#types/disclosure.labels';
import type { ItemWork } from '#types/disclosure-item';
import { goTo } from '../shared/api/navigate';
import { WordedSheet } from '../shared/form/worded-sheet';
import { whenText } from '../shared/format/dates';
import { useLoad } from '../shared/load/use-load';
import { useAct } from '../shared/offline/use-act';
import { Card } from '../shared/ui/frame/card';
import { Cell, Cells } from '../shared/ui/frame/cell';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { confirm } from '../shared/ui/over/toast';
import { Notice } from '../shared/ui/show/notice';
import { Tag } from '../shared/ui/show/tag';
import { Timeline } from '../shared/ui/show/timeline';
import { classAndPeriod } from './board/board.view';
import { discard, publish, submit } from './disclosure.changes';
import { getWork } from './disclosure.client';
import { editUrl, itemUrl } from './disclosure.urls';
import { ShownContent } from './item/shown-content';
import { totalsOf } from './item/totals';
import { Versions } from './item/versions';
import { returnedFor, storyRows } from './work/story.view';
import { WORDED, type Worded } from './work/worded';

const titleOf = ({ status, next }: ItemWork): string => {
  if (status !== 'published') return '内容';
  return next?.submitted ? '等待复核的更正' : '没有通过的更正';
};

function Proposed({ work }: { work: ItemWork }) {
  const { next } = work;
  if (!next) return null;
  const returned = returnedFor(work);
  return (
    <Card title={titleOf(work)}>
      {returned !== null && <Notice tone="warn" icon="swap">{`退回原因：${returned}`}</Notice>}
      {next.note !== '' && <Notice tone="info" icon="edit">{`更正说明：${next.note}`}</Notice>}
      <View className="dc-head__t">{next.title}</View>
      <ShownContent
        content={next}
        totals={totalsOf(next.amounts)}
        checks={work.publishedAt === null ? work.checks : []}
      />
      <View className="dc-row__s">{`${next.by} · ${whenText(next.at, Date.now())}`}</View>
    </Card>
  );
}

type BarProps = { work: ItemWork; onWorded: (what: Worded) => void; onDone: () => void };

function Bar({ work, onWorded, onDone }: BarProps) {
  const { busy, act } = useAct(onDone);
  const may = (action: ItemWork['may'][number]) => work.may.includes(action);
  async function remove() {
    const words = '删除后不能恢复。';
    if (await confirm({ title: '删除这份草稿吗？', words, yes: '删除', danger: true }))
      await act(discard(work), '已删除');
  }
  return (
    <View className="dc-acts">
      {may('withdraw') && (
        <Button kind="bad" onTap={() => onWorded('withdraw')}>
          撤回
        </Button>
      )}
      {may('discard') && (
        <Button kind="bad" onTap={() => void remove()}>
          删除
        </Button>
      )}
      {may('sendBack') && <Button onTap={() => onWorded('sendBack')}>退回修改</Button>}
      {may('correct') && <Button onTap={() => goTo(editUrl(work.id))}>更正</Button>}
      {may('save') && <Button onTap={() => goTo(editUrl(work.id))}>修改</Button>}
      {may('submit') && (
        <Button kind="pri" loading={busy} onTap={() => void act(submit(work), '已提交复核')}>
          提交复核
        </Button>
      )}
      {may('publish') && (
        <Button kind="pri" loading={busy} onTap={() => void act(publish(work), '已公开')}>
          同意公开
        </Button>
      )}
    </View>
  );
}

/** One item as those see it who write it, check it and answer for it. */
export function WorkScreen({ id, onChanged }: { id: string; onChanged?: () => void }) {
  const load = useLoad(`disclosure.work:${id}`, () => getWork(id));
  const [worded, setWorded] = useState<Worded | null>(null);
  const reload = () => void load.reload().then(onChanged);
  const work = load.face === 'content' ? load.data : null;
  const footer = work && work.may.length > 0 && <Bar work={work} onWorded={setWorded} onDone={reload} />;
  return (
    <Screen marked {...(footer ? { footer } : {})}>
      <Faces load={load} skeleton="detail">
        {(item) => (
          <>
            <Card>
              <View className="dc-row__k">{classAndPeriod(item)}</View>
              <View className="dc-head__t" aria-role="heading">
                {item.title}
              </View>
              <Tag tone="info" icon="info">
                {ITEM_STATUS_LABELS[item.status]}
              </Tag>
              {item.withdrawn && (
                <Notice tone="warn" icon="close">{`已撤回：${item.withdrawn.reason}`}</Notice>
              )}
              {item.withdrawn && <View className="dc-row__s">下面是撤回前的内容，只有工作人员看得到。</View>}
              {item.content && (
                <ShownContent content={item.content} totals={item.totals} checks={item.checks} />
              )}
            </Card>
            <Proposed work={item} />
            {item.publishedAt !== null && (
              <Cells>
                <Cell
                  icon="people"
                  title="居民看到的样子"
                  words="连同提问和答复"
                  onTap={() => goTo(itemUrl(id))}
                />
              </Cells>
            )}
            <Versions id={id} versions={item.versions} withdrawn={item.withdrawn} />
            <Card title="经过">
              <Timeline entries={storyRows(item.timeline)} />
            </Card>
          </>
        )}
      </Faces>
      {work && worded && (
        <WordedSheet action={WORDED[worded]} about={work} onClose={() => setWorded(null)} onSent={reload} />
      )}
    </Screen>
  );
}
