import { openPrivacy } from '../../shared/device/privacy';
import { callPhone, phoneText } from '../../shared/format/phone';
import { identity } from '../../shared/session/identity';
import { Cell, Cells } from '../../shared/ui/frame/cell';

/** Whose community is not known complains to the hotline of the government, which has to answer everybody. */
const HOTLINE = '12345';

/** Where to complain, how data are treated, and (in a browser) another identity. */
export function AboutCells({ supervisionPhone }: { supervisionPhone: string }) {
  const { change } = identity;
  return (
    <Cells title="关于一键清">
      <Cell
        icon="phone"
        title="意见与投诉"
        words={supervisionPhone ? `监督电话 ${phoneText(supervisionPhone)}` : `政务服务便民热线 ${HOTLINE}`}
        onTap={() => callPhone(supervisionPhone || HOTLINE)}
      />
      {openPrivacy && (
        <Cell icon="shield" title="隐私保护指引" words="我们收集哪些信息、怎样使用" onTap={openPrivacy} />
      )}
      <Cell icon="info" title="一键清是什么" words="有事反映，看得见进度，办完由您评价" />
      {change && <Cell icon="swap" title="换个身份" words="以另一位演示人物使用" onTap={change} />}
    </Cells>
  );
}
