import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { RequestDetail } from '#types/requests';
import { ROLE_LABELS } from '#types/roles.labels';
import { callPhone, phoneText } from '../../shared/format/phone';
import { Card } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';
import { Avatar } from '../../shared/ui/show/avatar';

type RowProps = { name: string; words: string; phone: string | null; children?: ReactNode };

function PersonRow({ name, words, phone, children }: RowProps) {
  return (
    <View className="rq-per">
      <Avatar name={name} />
      <View className="rq-per__m">
        <View className="rq-per__n">{name}</View>
        <View className="rq-per__w">{words}</View>
        {phone && <View className="rq-per__p">{phone}</View>}
      </View>
      {children}
    </View>
  );
}

function Handler({ request }: { request: RequestDetail }) {
  const { handler, handlerPhone: phone } = request;
  if (!handler) return null;
  return (
    <PersonRow name={handler.name} words={ROLE_LABELS[handler.role]} phone={phone && phoneText(phone)}>
      {phone && (
        <Button
          size="sm"
          kind="sec"
          icon="phone"
          label={`给${handler.name}打电话`}
          onTap={() => callPhone(phone)}
        >
          打电话
        </Button>
      )}
    </PersonRow>
  );
}

/** Who deals with it, and for staff who reported it. */
export function PeopleCard({
  request,
  onOpenContact,
}: {
  request: RequestDetail;
  onOpenContact: () => void;
}) {
  const { reporter, handler, mine } = request;
  if (mine && !handler) return null;
  return (
    <>
      {handler && (
        <Card title="办理人">
          <Handler request={request} />
        </Card>
      )}
      {!mine && (
        <Card title="反映人">
          <PersonRow
            name={reporter.name}
            words={reporter.phone ? '居民' : '居民，没有留电话'}
            phone={reporter.phone}
          >
            {request.may.includes('openContact') && (
              <Button size="sm" kind="sec" icon="shield" onTap={onOpenContact}>
                查看电话
              </Button>
            )}
          </PersonRow>
        </Card>
      )}
    </>
  );
}
