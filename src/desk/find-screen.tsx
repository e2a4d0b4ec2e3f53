import './desk.scss';
import { useState } from 'react';
import { goTo } from '../shared/api/navigate';
import { failureText } from '../shared/format/failure-text';
import { detailUrl } from '../shared/request/request.view';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { Field } from '../shared/ui/input/field';
import { TextInput } from '../shared/ui/input/text-input';
import { findRequest } from './desk.client';
import { numberProblem, readNumber } from './number.rules';

const NOT_FOUND = '没有找到这个编号，或者它不在您的辖区。请再核对一遍编号。';

/** Somebody calls and reads out a number: from there to the request. */
export function FindScreen() {
  const [written, setWritten] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function find() {
    const number = readNumber(written);
    const wrong = numberProblem(written);
    if (number === null || wrong !== null) return setProblem(wrong);
    setBusy(true);
    const reply = await findRequest(number);
    setBusy(false);
    if (reply.ok) return goTo(detailUrl(reply.data.requestId));
    setProblem(reply.error.code === 'NOT_FOUND_OR_FORBIDDEN' ? NOT_FOUND : failureText(reply.error));
  }

  const footer = (
    <Button kind="pri" block icon="search" loading={busy} onTap={() => void find()}>
      查找
    </Button>
  );
  return (
    <Screen footer={footer}>
      <Field label="诉求编号" hint="12 位数字，如 261122-48375-2" {...(problem ? { error: problem } : {})}>
        <TextInput
          label="诉求编号"
          type="text"
          max={20}
          value={written}
          placeholder="请居民念出手机上的编号"
          onChange={(value) => {
            setWritten(value);
            setProblem(null);
          }}
        />
      </Field>
    </Screen>
  );
}
