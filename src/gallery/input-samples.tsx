import { useState } from 'react';
import {
  CATEGORIES,
  CATEGORY_HINTS,
  CATEGORY_LABELS,
  type Category,
  type RatingLevel,
} from '#types/requests.labels';
import { Cells } from '../shared/ui/frame/cell';
import { Button } from '../shared/ui/input/button';
import { Field } from '../shared/ui/input/field';
import { OptionGrid } from '../shared/ui/input/option-grid';
import { PhotoPicker } from '../shared/ui/input/photo-picker';
import { PickerRow } from '../shared/ui/input/picker-row';
import { Rating } from '../shared/ui/input/rating';
import { Segmented } from '../shared/ui/input/segmented';
import { SwitchRow } from '../shared/ui/input/switch-row';
import { TextArea } from '../shared/ui/input/text-area';
import { TextInput } from '../shared/ui/input/text-input';
import type { IconName } from '../shared/ui/show/icons';

const ICON: Record<Category, IconName> = {
  facilities: 'light',
  sanitation: 'clean',
  utilities: 'water',
  safety: 'fire',
  parking: 'road',
  noise: 'noise',
  property: 'house',
  care: 'care',
  dispute: 'scale',
  consultation: 'chat',
  other: 'more',
};
const OPTIONS = CATEGORIES.map((c) => ({
  value: c,
  title: CATEGORY_LABELS[c],
  words: CATEGORY_HINTS[c],
  icon: ICON[c],
}));
const QUEUES = ['待受理', '办理中', '待核查', '差评整改', '已办结'].map((title, i) => ({
  value: title,
  title,
  count: i * 3,
}));
const BUILDINGS = ['1号楼', '2号楼', '3号楼'].map((title) => ({ value: title, title }));
const PHOTO = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9" fill="#b9a88f"/><path d="M0 9 4 3l2 3 1-1 2 4z" fill="#6b7a5f"/></svg>')}`;

export function InputSamples() {
  const [category, setCategory] = useState<Category | null>('facilities');
  const [words, setWords] = useState('5号楼2单元三楼楼道灯坏了两天');
  const [queue, setQueue] = useState('办理中');
  const [rating, setRating] = useState<RatingLevel | null>(4);
  const [building, setBuilding] = useState<string | null>(null);
  const [photos, setPhotos] = useState([PHOTO]);
  const [on, setOn] = useState(true);
  return (
    <>
      <Segmented label="工单" options={QUEUES} value={queue} onChange={setQueue} />
      <Field label="哪方面的问题" required hint="选最接近的一项，选错了工作人员会帮您改。">
        <OptionGrid label="类别" options={OPTIONS} value={category} onChange={setCategory} />
      </Field>
      <Field label="说说情况" required error="请写几句，让网格员知道发生了什么">
        <TextArea
          label="情况"
          value={words}
          onChange={setWords}
          max={500}
          placeholder="什么时候、在哪里、怎么了"
        />
      </Field>
      <Field label="您的称呼">
        <TextInput label="称呼" value="" onChange={() => {}} placeholder="例如：刘阿姨" />
      </Field>
      <Field label="在哪栋楼">
        <PickerRow
          label="楼栋"
          placeholder="请选择"
          options={BUILDINGS}
          value={building}
          onChange={setBuilding}
        />
      </Field>
      <Field label="照片" hint="拍得清楚，办得更快。最多 9 张。">
        <PhotoPicker paths={photos} onChange={setPhotos} max={9} />
      </Field>
      <Field label="您满意吗">
        <Rating value={rating} onChange={setRating} />
      </Field>
      <Cells>
        <SwitchRow title="长辈版" words="字更大、按钮更大" on={on} onChange={setOn} />
      </Cells>
      {(['pri', 'sec', 'plain', 'bad'] as const).map((kind) => (
        <Button key={kind} kind={kind} block onTap={() => {}}>
          {kind}
        </Button>
      ))}
      <Button kind="pri" block loading onTap={() => {}}>
        正在提交
      </Button>
      <Button kind="pri" block disabled onTap={() => {}}>
        还不能提交
      </Button>
    </>
  );
}
