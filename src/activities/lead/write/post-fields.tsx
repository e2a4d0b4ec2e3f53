import { View } from '@tarojs/components';
import { MAX_POSTS } from '#types/activities.labels';
import { SKILL_LABELS, SKILLS } from '#types/volunteers.labels';
import { Button } from '../../../shared/ui/input/button';
import { Field } from '../../../shared/ui/input/field';
import { PickerRow } from '../../../shared/ui/input/picker-row';
import { TextInput } from '../../../shared/ui/input/text-input';
import { TimePick } from '../time-pick';
import { postProblem } from './form.rules';
import { EMPTY_POST, type PostForm } from './form.types';
import { TickRow } from './tick-row';
import { QUARTERS } from './times.rules';

const SKILL_OPTIONS = SKILLS.map((value) => ({ value, title: SKILL_LABELS[value] }));

type Props = {
  post: PostForm;
  number: number;
  tried: boolean;
  onChange: (part: Partial<PostForm>) => void;
  onRemove: (() => void) | null;
};

function When({ post, number, onChange }: Pick<Props, 'post' | 'number' | 'onChange'>) {
  const time = (name: 'from' | 'until', said: string) => (
    <PickerRow
      options={QUARTERS}
      value={post[name]}
      onChange={(value) => onChange({ [name]: value })}
      label={`第 ${number} 个岗位${said}`}
      placeholder={said}
    />
  );
  return (
    <View className="al-span">
      <TimePick
        mode="date"
        value={post.day}
        label={`第 ${number} 个岗位的日期`}
        onChange={(day) => onChange({ day })}
      />
      {time('from', '开始')}
      {time('until', '结束')}
    </View>
  );
}

function Ages({ post, number, onChange }: Pick<Props, 'post' | 'number' | 'onChange'>) {
  const age = (name: 'minAge' | 'maxAge', said: string) => (
    <TextInput
      value={post[name]}
      onChange={(value) => onChange({ [name]: value.trim() })}
      label={`第 ${number} 个岗位${said}`}
      placeholder={said}
      type="number"
      max={3}
    />
  );
  return (
    <View className="al-span">
      {age('minAge', '最小年龄')}
      {age('maxAge', '最大年龄')}
    </View>
  );
}

/** One kind of work: when, how many, and who can do it. */
function PostFields({ post, number, tried, onChange, onRemove }: Props) {
  const problem = tried ? postProblem(post, Date.now()) : null;
  return (
    <View className="al-post">
      <Field label={`岗位 ${number}`} required {...(problem && { error: problem })}>
        <TextInput
          value={post.name}
          onChange={(name) => onChange({ name })}
          label={`第 ${number} 个岗位的名称`}
          placeholder="名称，例如：引导员"
          max={20}
        />
        <TextInput
          value={post.places}
          onChange={(places) => onChange({ places: places.trim() })}
          label={`第 ${number} 个岗位的名额`}
          placeholder="名额"
          type="number"
          max={3}
        />
      </Field>
      <Field label="时间" hint="结束早于开始时，算第二天">
        <When post={post} number={number} onChange={onChange} />
      </Field>
      <Field label="年龄" hint="不限就留空">
        <Ages post={post} number={number} onChange={onChange} />
      </Field>
      <Field label="需要会什么" hint="不会也能做的，就不用选">
        <TickRow
          options={SKILL_OPTIONS}
          chosen={post.skills}
          onChange={(skills) => onChange({ skills })}
          label={`第 ${number} 个岗位需要的技能`}
        />
      </Field>
      {onRemove && (
        <Button size="sm" kind="plain" icon="trash" label={`删除岗位，第 ${number} 个`} onTap={onRemove}>
          删除岗位
        </Button>
      )}
    </View>
  );
}

type ListProps = { posts: PostForm[]; tried: boolean; onChange: (posts: PostForm[]) => void };

/** All of them; a new one begins at the time of the last. */
export function PostList({ posts, tried, onChange }: ListProps) {
  const last = posts[posts.length - 1] ?? EMPTY_POST;
  return (
    <>
      {posts.map((post, place) => (
        <PostFields
          // biome-ignore lint/suspicious/noArrayIndexKey: posts are known by their place only
          key={place}
          post={post}
          number={place + 1}
          tried={tried}
          onChange={(part) => onChange(posts.map((each, at) => (at === place ? { ...each, ...part } : each)))}
          onRemove={posts.length > 1 ? () => onChange(posts.filter((_, at) => at !== place)) : null}
        />
      ))}
      {posts.length < MAX_POSTS && (
        <Button kind="sec" block icon="plus" onTap={() => onChange([...posts, { ...last, name: '' }])}>
          添加一个岗位
        </Button>
      )}
    </>
  );
}
