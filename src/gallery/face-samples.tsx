import { useState } from 'react';
import { BlankFace } from '../shared/ui/frame/blank-face';
import { Skeleton } from '../shared/ui/frame/skeleton';
import { Button } from '../shared/ui/input/button';
import { ReasonSheet } from '../shared/ui/over/reason-sheet';
import { toast } from '../shared/ui/over/toast';

export function FaceSamples() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="bad" block onTap={() => setOpen(true)}>
        核查不通过，退回
      </Button>
      <Button kind="plain" block onTap={() => toast('已提交，编号 TS-1122-0001', 'pri')}>
        提示
      </Button>
      <BlankFace icon="list" title="还没有诉求" words="遇到问题随时告诉网格员，进度在这里看得见。">
        <Button kind="pri" onTap={() => {}}>
          我要反映
        </Button>
      </BlankFace>
      <BlankFace icon="offline" bad title="网络不通" words="请检查网络后再试一次。">
        <Button kind="pri" icon="refresh" onTap={() => {}}>
          再试一次
        </Button>
      </BlankFace>
      <Skeleton kind="list" />
      {open && (
        <ReasonSheet
          draftKey="gallery"
          title="退回重办"
          label="说明"
          placeholder="写明哪里没有办好"
          submit="退回给办理人"
          kind="bad"
          max={200}
          onClose={() => setOpen(false)}
          onSubmit={async () => true}
        />
      )}
    </>
  );
}
