import { goTo } from '../../shared/api/navigate';
import { type Helped, rememberHelped } from '../../shared/session/helped';
import { BlankFace } from '../../shared/ui/frame/blank-face';
import { Screen } from '../../shared/ui/frame/screen';
import { Button } from '../../shared/ui/input/button';

/** Notes on this phone whom the reader may sign up; the server looks again whenever they do. */
export function Remember({ person }: { person: Helped }) {
  const remember = () => {
    rememberHelped(person);
    goTo('/activities/pages/list/index');
  };
  return (
    <Screen>
      <BlankFace
        icon="care"
        title={`${person.name} 请您帮忙报名`}
        words="记下以后，打开活动时就能选“替家人或居民报名”。对方随时可以取消。"
      >
        <Button kind="pri" onTap={remember}>
          记下，去看活动
        </Button>
      </BlankFace>
    </Screen>
  );
}
