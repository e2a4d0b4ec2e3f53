import { useState } from 'react';
import { Card } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { TextInput } from '../../shared/ui/input/text-input';
import { sceneIn } from './scene';

const LETTERS = 32;
/** In groups of four, with what separates them. */
const MAX = 48;

type Props = {
  value: string;
  busy: boolean;
  submit: string;
  onChange: (text: string) => void;
  onSubmit: () => void;
};

/** For whom the camera does not work: the letters beneath the leader's code. */
export function CodeField({ value, busy, submit, onChange, onSubmit }: Props) {
  const [tried, setTried] = useState(false);
  const isWrong = tried && sceneIn(value) === null;
  const press = () => {
    setTried(true);
    if (sceneIn(value) !== null) onSubmit();
  };
  return (
    <Card title="扫不了码？输入签到码">
      <Field
        label="签到码"
        hint={`领队手机上二维码下面的 ${LETTERS} 位字母和数字，空格不用管`}
        {...(isWrong && { error: `请照着填完整，一共 ${LETTERS} 位` })}
      >
        <TextInput value={value} onChange={onChange} label="签到码" max={MAX} />
      </Field>
      <Button kind="sec" block loading={busy} onTap={press}>
        {submit}
      </Button>
    </Card>
  );
}
