import { View } from '@tarojs/components';
import { useState } from 'react';
import { FINDING_LABELS, type Finding, MAX_OBJECTION_WORDS } from '#types/disclosure.labels';
import type { Objection } from '#types/objection';
import { goTo } from '../../shared/api/navigate';
import { type WordedAction, WordedSheet } from '../../shared/form/worded-sheet';
import { WordsSheet } from '../../shared/form/words-sheet';
import { usePages } from '../../shared/load/use-pages';
import { PageList } from '../../shared/ui/frame/page-list';
import { Button } from '../../shared/ui/input/button';
import { Segmented } from '../../shared/ui/input/segmented';
import { answer, conclude } from '../disclosure.changes';
import { listToAnswer } from '../disclosure.client';
import { itemUrl } from '../disclosure.urls';
import { ObjectionCard } from '../item/objection-card';
import { EMPTY } from './desk.view';

type Props = { community: string; committee: boolean; mayAct: boolean };
type SheetProps = { objection: Objection; onClose: () => void; onSent: () => void };

const ANSWER: WordedAction<Objection, 'disclosure.answer'> = {
  key: 'disclosure-answer',
  title: '答复居民',
  label: '答复',
  hint: '写一次，所有居民都能看到。',
  submit: '发布答复',
  max: MAX_OBJECTION_WORDS,
  missing: '请写下答复',
  placeholder: '先说结果，再说依据和去哪里看',
  change: answer,
  done: '答复已发布',
};

function AnswerSheet({ objection, onClose, onSent }: SheetProps) {
  return (
    <WordedSheet
      action={ANSWER}
      about={objection}
      quote={objection.words}
      onClose={onClose}
      onSent={onSent}
    />
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
  const [open, setOpen] = useState<Objection | null>(null);
  const close = () => setOpen(null);
  const Form = committee ? ConcludeSheet : AnswerSheet;
  return (
    <>
      <PageList list={list} empty={EMPTY}>
        {(items) =>
          items.map((objection) => (
            <ObjectionCard key={objection.id} objection={objection}>
              <View className="dc-acts">
                <Button kind="sec" onTap={() => goTo(itemUrl(objection.itemId))}>
                  看公开内容
                </Button>
                {mayAct && (
                  <Button kind="pri" icon="edit" onTap={() => setOpen(objection)}>
                    {committee ? '写结论' : '答复'}
                  </Button>
                )}
              </View>
            </ObjectionCard>
          ))
        }
      </PageList>
      {open && <Form objection={open} onClose={close} onSent={reload} />}
    </>
  );
}
