import './disclosure.scss';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { MAX_OBJECTION_WORDS } from '#types/disclosure.labels';
import type { ItemDetail } from '#types/disclosure-item';
import type { Objection } from '#types/objection';
import { goTo } from '../shared/api/navigate';
import { useStore } from '../shared/device/store';
import { type WordedAction, WordedSheet } from '../shared/form/worded-sheet';
import { useLoad } from '../shared/load/use-load';
import { ReportButton } from '../shared/moderation/report-button';
import { ReportSheet } from '../shared/moderation/report-sheet';
import { meStore } from '../shared/session/session';
import { Card } from '../shared/ui/frame/card';
import { Cell, Cells } from '../shared/ui/frame/cell';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { Notice } from '../shared/ui/show/notice';
import { Tag } from '../shared/ui/show/tag';
import { classAndPeriod, publishedText } from './board/board.view';
import { standsAbove } from './desk/desk.view';
import { escalate, report } from './disclosure.changes';
import { getItem } from './disclosure.client';
import { workUrl } from './disclosure.urls';
import { AskSheet } from './item/ask-sheet';
import { standingMark } from './item/item.view';
import { MyActions } from './item/my-actions';
import { ObjectionCard } from './item/objection-card';
import { ShownContent } from './item/shown-content';
import { Versions } from './item/versions';

function Head({ item }: { item: ItemDetail }) {
  const mark = standingMark(item);
  return (
    <View className="dc-head">
      <View className="dc-row__k">{classAndPeriod(item)}</View>
      <View className="dc-head__t" aria-role="heading">
        {item.title}
      </View>
      <View className="dc-row__s">{`${item.from}居民委员会 · ${publishedText(item, Date.now())}`}</View>
      {mark && (
        <Tag tone={mark.tone} icon={mark.icon}>
          {mark.words}
        </Tag>
      )}
    </View>
  );
}

const ESCALATE: WordedAction<Objection, 'disclosure.escalate'> = {
  key: 'disclosure-escalate',
  title: '请居务监督委员会核查',
  label: '为什么不满意',
  submit: '申请核查',
  max: MAX_OBJECTION_WORDS,
  missing: '请写下不满意的地方',
  placeholder: '例：没有看到采购的发票',
  change: escalate,
  done: '已转给居务监督委员会',
};

type Doing = { what: 'ask' } | { what: 'escalate' | 'report'; objection: Objection } | null;

function Sheets({
  id,
  doing,
  onClose,
  onSent,
}: {
  id: string;
  doing: Doing;
  onClose: () => void;
  onSent: () => void;
}) {
  if (doing === null) return null;
  if (doing.what === 'ask') return <AskSheet id={id} onClose={onClose} onSent={onSent} />;
  const { objection } = doing;
  if (doing.what === 'escalate')
    return <WordedSheet action={ESCALATE} about={objection} onClose={onClose} onSent={onSent} />;
  return (
    <ReportSheet
      about={objection}
      change={(reason) => report(objection, reason)}
      onClose={onClose}
      onSent={onSent}
    />
  );
}

/** One disclosed item with its money, its versions, and what residents asked of it. */
export function ItemScreen({ id }: { id: string }) {
  const load = useLoad(`disclosure.get:${id}`, () => getItem(id));
  const me = useStore(meStore);
  const [doing, setDoing] = useState<Doing>(null);
  const reload = () => void load.reload();
  const footer =
    load.data?.status === 'published' &&
    (me && !me.residence ? (
      <Button key="home" kind="pri" block icon="house" onTap={() => goTo('/community/pages/residence/index')}>
        登记住处后提问
      </Button>
    ) : (
      <Button key="ask" kind="pri" block icon="chat" onTap={() => setDoing({ what: 'ask' })}>
        提问或提异议
      </Button>
    ));
  return (
    <Screen {...(footer ? { footer } : {})}>
      <Faces load={load} skeleton="detail">
        {(item) => (
          <>
            <Card>
              <Head item={item} />
              {item.withdrawn && (
                <Notice tone="warn" icon="close">{`已撤回：${item.withdrawn.reason}`}</Notice>
              )}
              {item.content && (
                <ShownContent content={item.content} totals={item.totals} checks={item.checks} />
              )}
            </Card>
            {item.objections.length > 0 && (
              <View className="dc-h" aria-role="heading">
                居民提问和异议
              </View>
            )}
            {item.objections.map((objection) => (
              <ObjectionCard key={objection.id} objection={objection}>
                <MyActions
                  objection={objection}
                  onDone={reload}
                  onEscalate={() => setDoing({ what: 'escalate', objection })}
                />
                {!objection.mine && (
                  <ReportButton
                    words={objection.words}
                    onTap={() => setDoing({ what: 'report', objection })}
                  />
                )}
              </ObjectionCard>
            ))}
            <Versions id={id} versions={item.versions} withdrawn={item.withdrawn} />
            {me && standsAbove(me, item.community) && (
              <Cells>
                <Cell
                  icon="desk"
                  title="管理这项公开"
                  words="更正、撤回，看经过"
                  onTap={() => goTo(workUrl(id))}
                />
              </Cells>
            )}
          </>
        )}
      </Faces>
      <Sheets id={id} doing={doing} onClose={() => setDoing(null)} onSent={reload} />
    </Screen>
  );
}
