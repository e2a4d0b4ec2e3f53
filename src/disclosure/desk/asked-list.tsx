import { View } from '@tarojs/components';
import { useState } from 'react';
import { FINDING_LABELS, type Finding, MAX_OBJECTION_WORDS } from '#types/disclosure.labels';
import type { Objection } from '#types/objection';
import { goTo } from '../../shared/api/navigate';
import { WordsSheet } from '../../shared/form/words-sheet';
import { usePages } from '../../shared/load/use-pages';
import { useAct } from '../../shared/offline/use-act';
import { Faces } from '../../shared/ui/frame/faces';
import { MoreRow } from '../../shared/ui/frame/more-row';
import { Button } from '../../shared/ui/input/button';
import { Segmented } from '../../shared/ui/input/segmented';
import { answer, conclude, screen } from '../disclosure.changes';
import { listToAnswer } from '../disclosure.client';
import { itemUrl } from '../disclosure.urls';
import { ObjectionCard } from '../item/objection-card';
import { EMPTY } from './desk.view';

type Props = { community: string; committee: boolean; mayAct: boolean };
type SheetProps = { objection: Objection; onClose: () => void; onSent: () => void };

function AnswerSheet({ objection, onClose, onSent }: SheetProps) {
  return (
    <WordsSheet<'disclosure.answer'>
      draftKey={`disclosure-answer:${objection.id}`}
      title="答复居民"
      label="答复"
      hint="写一次，所有居民都能看到。"
      submit="发布答复"
      max={MAX_OBJECTION_WORDS}
      missing="请写下答复"
      change={(words) => answer(objection, words)}
      done={() => '答复已发布'}
      onClose={onClose}
      onSent={onSent}
    >
      <View className="dc-ask__w">{objection.words}</View>
    </WordsSheet>
  );
}

const FOUND = (['dismissed', 'upheld'] as const).map((value) => ({ value, title: FINDING_LABELS[value] }));

function ConcludeSheet({ objection, onClose, onSent }: SheetProps) {
  const [finding, setFinding] = useState<Finding>('dismissed');
  return (
    <WordsSheet<'disclosure.conclude'>
      draftKey={`disclosure-conclude:${objection.id}`}
      title="核查结论"
      label="核查情况"
      submit="公布结论"
      max={MAX_OBJECTION_WORDS}
      missing="请写明核查的情况"
      change={(words) => conclude(objection, finding, words)}
      done={() => '结论已公布'}
      onClose={onClose}
      onSent={onSent}
    >
      <Segmented options={FOUND} value={finding} onChange={setFinding} label="结论" />
    </WordsSheet>
  );
}

/** What waits for an answer, or for the committee, those due first. */
export function AskedList({ community, committee, mayAct }: Props) {
  const list = usePages(`disclosure.asked:${community}:${committee}`, (cursor) =>
    listToAnswer(community, committee, cursor),
  );
  const reload = () => void list.reload();
  const { busy, act } = useAct(reload);
  const [open, setOpen] = useState<Objection | null>(null);
  const close = () => setOpen(null);
  const Form = committee ? ConcludeSheet : AnswerSheet;
  return (
    <>
      <Faces load={list} skeleton="list" isEmpty={({ items }) => items.length === 0} empty={EMPTY}>
        {({ items }) =>
          items.map((objection) => (
            <ObjectionCard key={objection.id} objection={objection}>
              <View className="dc-acts">
                <Button kind="sec" onTap={() => goTo(itemUrl(objection.itemId))}>
                  看公开内容
                </Button>
                {mayAct && objection.held && (
                  <Button
                    kind="sec"
                    icon="check"
                    loading={busy}
                    onTap={() => void act(screen(objection, true, '内容无不妥'), '已公开这条提问')}
                  >
                    允许公开
                  </Button>
                )}
                {mayAct && (
                  <Button kind="pri" icon="edit" onTap={() => setOpen(objection)}>
                    {committee ? '写结论' : '答复'}
                  </Button>
                )}
              </View>
            </ObjectionCard>
          ))
        }
      </Faces>
      <MoreRow list={list} />
      {open && <Form objection={open} onClose={close} onSent={reload} />}
    </>
  );
}
