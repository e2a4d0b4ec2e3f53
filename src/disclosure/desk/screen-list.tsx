import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ScreenedObjection } from '#types/objection';
import { usePages } from '../../shared/load/use-pages';
import { DecideSheet } from '../../shared/moderation/decide-sheet';
import { WhyHere } from '../../shared/moderation/why-here';
import { PageList } from '../../shared/ui/frame/page-list';
import { Button } from '../../shared/ui/input/button';
import { screen } from '../disclosure.changes';
import { listToScreen } from '../disclosure.client';
import { ObjectionCard } from '../item/objection-card';

const EMPTY = {
  icon: 'done',
  title: '没有要审核的内容',
  words: '没通过自动检查的、被居民举报的提问会出现在这里。',
} as const;

type Deciding = { show: boolean; objection: ScreenedObjection } | null;
type RowProps = { objection: ScreenedObjection; onDecide: (show: boolean) => void };

function Row({ objection, onDecide }: RowProps) {
  const { words, heldFor, reports } = objection;
  return (
    <ObjectionCard objection={objection}>
      <WhyHere heldFor={heldFor} reports={reports} />
      <View className="dc-acts">
        <Button kind="bad" icon="close" label={`不公开：${words}`} onTap={() => onDecide(false)}>
          不公开
        </Button>
        <Button kind="sec" icon="check" label={`公开：${words}`} onTap={() => onDecide(true)}>
          公开
        </Button>
      </View>
    </ObjectionCard>
  );
}

/** What residents asked and may not be read by all: held by the check, or reported by somebody. */
export function ScreenList({ community }: { community: string }) {
  const list = usePages(`disclosure.screen:${community}`, (cursor) => listToScreen(community, cursor));
  const [deciding, setDeciding] = useState<Deciding>(null);
  return (
    <>
      <PageList list={list} empty={EMPTY}>
        {(items) =>
          items.map((objection) => (
            <Row
              key={objection.id}
              objection={objection}
              onDecide={(show) => setDeciding({ show, objection })}
            />
          ))
        }
      </PageList>
      {deciding && (
        <DecideSheet
          about={deciding.objection}
          show={deciding.show}
          hiddenHint="提问的居民会收到通知；不公开也要按时答复。"
          change={(words) => screen(deciding.objection, deciding.show, words)}
          onClose={() => setDeciding(null)}
          onSent={() => void list.reload()}
        />
      )}
    </>
  );
}
