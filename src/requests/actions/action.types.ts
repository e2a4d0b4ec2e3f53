import type { RequestDetail } from '#types/requests';

/** Every form of an action is opened with these. */
export type ActionFormProps = {
  request: RequestDetail;
  onClose: () => void;
  /** Loads the request anew; settles when the page shows it. */
  reload: () => Promise<void>;
};
