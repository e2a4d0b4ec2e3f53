import { ReasonSheet } from '../../shared/ui/over/reason-sheet';
import { type Claim, claimKey } from './claim.view';

type Props = {
  claim: Claim;
  busy: boolean;
  onClose: () => void;
  onRefuse: (words: string) => Promise<boolean>;
};

/** A claim is sent back with a reason that its person reads. */
export const RefuseClaim = ({ claim, busy, onClose, onRefuse }: Props) => (
  <ReasonSheet
    draftKey={`claim:${claimKey(claim)}`}
    title={`${claim.name} · 住处不属实`}
    label="原因"
    spoken="不属实的原因"
    placeholder="例：302 住的是另一家，请核对房号后再登记"
    missing="请写明原因，居民好知道怎么改"
    max={200}
    kind="bad"
    submit="退回登记"
    busy={busy}
    onClose={onClose}
    onSubmit={onRefuse}
  />
);
