import { View } from '@tarojs/components';
import { NOTICE_KIND_LABELS, NOTICE_KINDS } from '#types/notices.labels';
import { goTo } from '../../shared/api/navigate';
import { whenText } from '../../shared/format/dates';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { OptionGrid } from '../../shared/ui/input/option-grid';
import { confirm } from '../../shared/ui/over/toast';
import { Notice } from '../../shared/ui/show/notice';
import type { Area } from '../audience/areas.rules';
import { useHouseholds } from '../audience/use-households';
import { kindMark } from '../feed/feed.view';
import type { DocFile } from '../text/doc';
import { AudienceField } from './audience-field';
import { DraftOffers } from './draft-offers';
import { TemplateRow } from './template-row';
import type { Template } from './templates';
import { TextFields } from './text-fields';
import { useAttach } from './use-attach';
import { usePublish } from './use-publish';
import { useWriteDraft } from './use-write-draft';
import { WhenFields } from './when-fields';
import type { WriteDraft } from './write.types';
import { WriteDone } from './write-done';
import { WritePage } from './write-page';

const DISCLOSURE_DESK = '/disclosure/pages/desk/index';

const KINDS = NOTICE_KINDS.map((value) => ({
  value,
  title: NOTICE_KIND_LABELS[value],
  icon: kindMark(value).icon,
}));

const whenOf = ({ publishAt }: WriteDraft): string =>
  publishAt === null ? '马上发布' : `${whenText(publishAt, Date.now())} 发布`;

type Props = { start: WriteDraft; root: Area; files: readonly DocFile[]; onAgain: () => void };

/** One notice from the first letter to its publication. */
export function WriteForm({ start, root, files, onAgain }: Props) {
  const draft = useWriteDraft(start);
  const { value, set } = draft;
  const isAsWas = value.noticeId !== null && value.territories === start.territories;
  const households = useHouseholds(value.territories, !isAsWas);
  const form = usePublish(draft, (one) =>
    [`发给${one.areas}`, households, whenOf(one)].filter(Boolean).join('，'),
  );
  const attach = useAttach(draft, form.server, files);

  async function takeTemplate(template: Template) {
    const isEmpty = value.title.trim() === '' && value.text.trim() === '';
    const sure =
      isEmpty ||
      (await confirm({
        title: '换成模板吗？',
        words: '现在写的标题和正文会被替换。',
        yes: '替换',
        danger: true,
      }));
    if (sure) set({ kind: template.kind, title: template.title, text: template.body });
  }

  if (form.done) return <WriteDone changed={form.done} publishAt={value.publishAt} onAgain={onAgain} />;
  const footer = (
    <>
      <Button kind="sec" loading={form.busy === 'save'} onTap={() => void form.save()}>
        存草稿
      </Button>
      <Button kind="pri" icon="send" loading={form.busy === 'publish'} onTap={() => void form.publish()}>
        发布
      </Button>
    </>
  );
  return (
    <WritePage value={value} from={root.name} files={attach.files} footer={footer}>
      <DraftOffers drafts={draft.others} onRestore={draft.restore} onDiscard={draft.discard} />
      <Field label="用模板写" hint="点一个，再填空就行。">
        <TemplateRow onChoose={(template) => void takeTemplate(template)} />
      </Field>
      <Field label="类别" required>
        <OptionGrid options={KINDS} value={value.kind} onChange={(kind) => set({ kind })} label="类别" />
      </Field>
      {value.kind === 'disclosure' && (
        <Notice tone="info" icon="scale" action="去居务公开" onAction={() => goTo(DISCLOSURE_DESK)}>
          这里只发一条通知。收支、决定和公示请填在“居务公开”里：有人复核，到期提醒，居民可以提异议。
        </Notice>
      )}
      <TextFields value={value} set={set} attach={attach} errors={form.errors} />
      <AudienceField
        root={root}
        value={value}
        households={households}
        onChange={set}
        error={form.errors.audience}
      />
      <WhenFields value={value} errors={form.errors} now={Date.now()} onChange={set} />
      {form.trouble && (
        <Notice
          tone="bad"
          icon="warn"
          {...(form.trouble.isStale ? { action: '用我现在写的', onAction: () => void form.keepMine() } : {})}
        >
          {form.trouble.words}
        </Notice>
      )}
      {draft.savedAt !== null && (
        <View className="nt-head__s" aria-live="polite">
          {whenText(draft.savedAt, Date.now())} 已保存在这台设备上
        </View>
      )}
    </WritePage>
  );
}
