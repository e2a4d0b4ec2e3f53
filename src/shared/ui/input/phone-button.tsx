import { Button as TaroButton } from '@tarojs/components';
import { identity } from '../../session/identity';
import { Button, buttonClass } from './button';

type Props = { children: string; onCode: (code: string) => void; loading?: boolean };

/** WeChat gives a phone number only through its own button, and only as a code that the server exchanges. */
export function PhoneButton({ children, onCode, loading = false }: Props) {
  const { phoneCode } = identity;
  if (phoneCode !== 'button') {
    return (
      <Button kind="pri" block loading={loading} onTap={() => void phoneCode().then(onCode)}>
        {children}
      </Button>
    );
  }
  return (
    <TaroButton
      className={buttonClass({ kind: 'pri', block: true, off: loading })}
      hoverClass="btn--down"
      openType="getPhoneNumber"
      aria-role="button"
      onGetPhoneNumber={({ detail }) => !loading && detail.code && onCode(detail.code)}
    >
      {children}
    </TaroButton>
  );
}
