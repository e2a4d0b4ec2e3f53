import { View } from '@tarojs/components';
import type { RequestDetail } from '#types/requests';
import { CATEGORY_LABELS } from '#types/requests.labels';
import { cardOf } from '../../shared/request/request.view';
import { Card } from '../../shared/ui/frame/card';
import { Icon } from '../../shared/ui/show/icon';
import { Steps } from '../../shared/ui/show/steps';
import { Tag } from '../../shared/ui/show/tag';
import { NumberPlate } from '../components/number-plate';
import { deadlineText, PROVISIONAL_HINT } from '../deadline.view';
import { nextText, STEPS, stepOf } from '../steps.view';

function Deadline({ request }: { request: RequestDetail }) {
  const { deadline, status } = request;
  if (!deadline || (deadline.workingDaysLeft === null && !deadline.pausedSince)) return null;
  const late = request.overdue || (deadline.workingDaysLeft ?? 0) < 0;
  return (
    <View className={late ? 'rq-due rq-due--late' : 'rq-due'} key={status}>
      <Icon name={late ? 'warn' : 'clock'} />
      <View className="rq-due__m">
        <View>{deadlineText(deadline, Date.now())}</View>
        {deadline.provisional && <View className="rq-due__h">{PROVISIONAL_HINT}</View>}
      </View>
    </View>
  );
}

/** How the matter stands: state in large words, what comes next, the promise, the number to read out. */
export function HeadCard({ request }: { request: RequestDetail }) {
  const { status, facts } = cardOf(request, Date.now());
  const at = stepOf(request.status);
  return (
    <Card>
      <View className={`rq-head rq-head--${status.tone}`}>
        <View className="rq-head__i">
          <Icon name={status.icon} size="lg" />
        </View>
        <View className="rq-head__m">
          <View className="rq-head__t" aria-role="heading">
            {status.words}
          </View>
          <View className="rq-head__n">{nextText(request.status, request.mine)}</View>
        </View>
      </View>
      {at !== null && <Steps steps={STEPS} at={at} />}
      <Deadline request={request} />
      {facts.length > 0 && (
        <View className="rq-tags">
          {facts.map((fact) => (
            <Tag key={fact.words} tone={fact.tone} icon={fact.icon}>
              {fact.words}
            </Tag>
          ))}
        </View>
      )}
      <View className="rq-head__f">
        <View>{CATEGORY_LABELS[request.category]}</View>
        <NumberPlate number={request.number} />
      </View>
    </Card>
  );
}
