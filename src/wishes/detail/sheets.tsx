import { ReportSheet } from '../../shared/moderation/report-sheet';
import { report } from '../wishes.changes';
import { ContactSheet } from './contact-sheet';
import { FinishSheet } from './finish-sheet';
import { type Said, SaidSheet } from './said-sheet';
import { SettleSheet } from './settle-sheet';
import type { SheetProps } from './sheets.types';
import { SourceSheet } from './source-sheet';
import { VerifySheet } from './verify-sheet';

export type SheetName = Said | 'verify' | 'recordSource' | 'finish' | 'settle' | 'report' | 'openContact';

export function ActionSheet({ what, ...props }: SheetProps & { what: SheetName }) {
  switch (what) {
    case 'verify':
      return <VerifySheet {...props} />;
    case 'recordSource':
      return <SourceSheet {...props} />;
    case 'finish':
      return <FinishSheet {...props} />;
    case 'settle':
      return <SettleSheet {...props} />;
    case 'report':
      return <ReportSheet about={props.wish} change={(reason) => report(props.wish, reason)} {...props} />;
    case 'openContact':
      return <ContactSheet {...props} />;
    default:
      return <SaidSheet what={what} {...props} />;
  }
}
