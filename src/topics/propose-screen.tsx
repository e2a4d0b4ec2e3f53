import './topics.scss';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { MAX_TITLE, MAX_TOPIC, TOPIC_SOURCE_LABELS } from '#types/topics.labels';
import { PrivacyFirst } from '../shared/session/privacy-first';
import { useSession } from '../shared/session/use-session';
import { BlankFace } from '../shared/ui/frame/blank-face';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { Field } from '../shared/ui/input/field';
import { PickerRow } from '../shared/ui/input/picker-row';
import { TextInput } from '../shared/ui/input/text-input';
import { WordsField } from '../shared/ui/input/words-field';
import { Notice } from '../shared/ui/show/notice';
import { ScopeField } from './propose/scope-field';
import { usePropose } from './propose/use-propose';
import { detailUrl, LIST_URL } from './topics.urls';

const DONE = {
  shown: { icon: 'done', title: '议题已提出', words: '够了附议的户数，社区就会审议；进展会告诉您。' },
  held: { icon: 'clock', title: '已收到，正在审核', words: '由工作人员看过，通过后大家就能看到。' },
  hidden: { icon: 'close', title: '没有公开', words: '可以打开议题看原因。' },
  saved: { icon: 'offline', title: '已保存，有信号后自动发送', words: '写的内容在手机上，不会丢。' },
} as const;

type Form = ReturnType<typeof usePropose>;

function Done({ sent }: { sent: NonNullable<Form['sent']> }) {
  const { icon, title, words } = DONE[sent.kind === 'saved' ? 'saved' : sent.data.state];
  const url = sent.kind === 'done' ? detailUrl(sent.data.topicId) : LIST_URL;
  const footer = (
    <Button kind="pri" block onTap={() => void Taro.redirectTo({ url })}>
      {sent.kind === 'done' ? '看这个议题' : '回到议事厅'}
    </Button>
  );
  return (
    <Screen footer={footer}>
      <BlankFace icon={icon} title={title} words={words} />
    </Screen>
  );
}

/** Where staff bring it from. */
function SourceFields({ draft: { value, set }, sources }: Pick<Form, 'draft' | 'sources'>) {
  const { source } = value;
  return (
    <>
      <Field label="来源" required>
        <PickerRow
          options={sources.map((each) => ({ value: each, title: TOPIC_SOURCE_LABELS[each] }))}
          value={source}
          onChange={(next) => set({ source: next })}
          label="来源"
          placeholder="请选择"
        />
      </Field>
      {(source === 'organisation' || source === 'government') && (
        <Field label="哪个单位" required>
          <TextInput
            value={value.body}
            onChange={(body) => set({ body })}
            max={MAX_TITLE}
            label="哪个单位"
            placeholder="例：平安物业"
          />
        </Field>
      )}
      {source === 'cluster' && (
        <WordsField
          label="诉求单号"
          value={value.requests}
          onChange={(requests) => set({ requests })}
          max={1000}
          placeholder="例：261122-48375-2，一行一个"
          required
        />
      )}
    </>
  );
}

function ProposeForm() {
  const { draft, scopes, office, sources, tried, refusal, busy, sent, press } = usePropose();
  if (sent) return <Done sent={sent} />;
  const { value, set } = draft;
  const [older] = draft.others;
  const noTitle = tried && value.title.trim() === '';
  const footer = (
    <Button kind="pri" block icon="send" loading={busy} onTap={() => void press()}>
      提出来
    </Button>
  );
  return (
    <Screen footer={footer}>
      {older && (
        <Notice tone="info" icon="edit" action="接着写" onAction={() => draft.restore(older.id)}>
          {`上次没写完：${older.value.title || '还没写标题'}`}
        </Notice>
      )}
      {office && <SourceFields draft={draft} sources={sources} />}
      <Field label="商量什么" required {...(noTitle ? { error: '请用一句话说清楚' } : {})}>
        <TextInput
          value={value.title}
          onChange={(title) => set({ title })}
          max={MAX_TITLE}
          label="商量什么"
          placeholder="例：楼前的车怎么停"
        />
      </Field>
      <WordsField
        label="现在怎么样，希望怎么商量"
        value={value.words}
        onChange={(words) => set({ words })}
        max={MAX_TOPIC}
        placeholder="例：消防通道晚上停满了，希望坐下来定个办法"
        hint="邻居们都能看到，不显示您的全名。请不要写电话、身份证号。"
        required
        tried={tried}
        missing="请写几句话"
      />
      <ScopeField draft={draft} scopes={scopes} office={office} tried={tried} />
      <View role="alert" aria-live="assertive">
        {refusal && (
          <Notice tone="bad" icon="warn">
            {refusal}
          </Notice>
        )}
      </View>
    </Screen>
  );
}

export function ProposeScreen() {
  const { me } = useSession();
  if (me?.privacyAccepted === false)
    return <PrivacyFirst what="提议题时，我们会收到您写的内容和所住的楼。" />;
  return <ProposeForm />;
}
