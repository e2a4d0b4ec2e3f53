import './requests.scss';
import './detail/detail.scss';
import { useLoad } from '../shared/load/use-load';
import { Card } from '../shared/ui/frame/card';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Timeline } from '../shared/ui/show/timeline';
import { ActionBar, hasActions } from './actions/action-bar';
import { ActionForm } from './actions/action-forms';
import { useActions } from './actions/use-actions';
import { HeadCard } from './detail/head-card';
import { MatterCard } from './detail/matter-card';
import { PeopleCard } from './detail/people-card';
import { RatingCard } from './detail/rating-card';
import { timelineRows } from './detail/timeline.view';
import { getRequest } from './requests.client';

type Props = {
  id: string;
  /** Tells the list beside it that the request is not what it was. */
  onChanged?: () => void;
};

/** One request, for everyone who may see it; what they may do with it is the server's word. */
export function DetailScreen({ id, onChanged }: Props) {
  const load = useLoad(`requests.get:${id}`, () => getRequest(id));
  const reload = async () => {
    onChanged?.();
    await load.reload();
  };
  const actions = useActions(reload);
  const request = load.face === 'content' ? load.data : null;
  const footer = request && hasActions(request) && (
    <ActionBar request={request} busy={actions.busy} onAction={(action) => actions.start(request, action)} />
  );
  return (
    <Screen marked={request !== null && !request.mine} {...(footer ? { footer } : {})}>
      <Faces load={load} skeleton="detail">
        {(data) => (
          <>
            <HeadCard request={data} />
            <RatingCard request={data} />
            <MatterCard request={data} />
            <PeopleCard request={data} onOpenContact={() => actions.start(data, 'openContact')} />
            <Card title="办理过程">
              <Timeline entries={timelineRows(data.timeline)} />
            </Card>
            {actions.open && (
              <ActionForm
                key={actions.open}
                action={actions.open}
                request={data}
                onClose={actions.close}
                reload={reload}
              />
            )}
          </>
        )}
      </Faces>
    </Screen>
  );
}
