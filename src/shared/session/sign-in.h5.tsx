import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { untouched } from '../load/untouched';
import { BlankFace } from '../ui/frame/blank-face';
import { Cell, Cells } from '../ui/frame/cell';
import { Skeleton } from '../ui/frame/skeleton';
import { Button } from '../ui/input/button';
import { Icon } from '../ui/show/icon';
import { type Persona, personas, play } from './persona.h5';
import { groupByRole } from './persona-groups';
import { placeLabel, placeNames } from './place-names.h5';

/** With the names of places once they are known; choosing does not wait for them. */
function People({ people }: { people: Persona[] }) {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const somebody = people[0];
    if (!somebody) return;
    // each row grows by a line: not under a finger, whose tap would be lost
    const show = async (found: ReadonlyMap<string, string>) => {
      await untouched?.();
      setNames(found);
    };
    placeNames(somebody.openid).then(show, () => {});
  }, [people]);

  return (
    <>
      {groupByRole(people).map((group) => (
        <Cells key={group.title} title={group.title}>
          {group.people.map((p) => (
            <Cell
              key={p.openid}
              icon={group.icon}
              title={p.name}
              words={placeLabel(p.territory, names)}
              onTap={() => play(p.openid)}
            />
          ))}
        </Cells>
      ))}
    </>
  );
}

/** In a browser there is no WeChat to say who one is: one chooses a person of the demo district. */
export function SignIn() {
  const [people, setPeople] = useState<Persona[] | 'failed' | null>(null);
  const ask = () => {
    setPeople(null);
    personas().then(setPeople, () => setPeople('failed'));
  };
  useEffect(ask, []);

  return (
    <View className="si">
      <View className="si__h">
        <View className="si__m">
          <Icon name="done" size="lg" />
        </View>
        <View className="si__t">一键清</View>
        <View className="si__w">浏览器里没有微信身份。请选择一位演示人物，以他的身份使用。</View>
      </View>
      {people === null && <Skeleton kind="list" />}
      {people === 'failed' && (
        <BlankFace icon="offline" bad title="本地云没有响应" words="请确认本地云已经启动，然后再试一次。">
          <Button kind="pri" icon="refresh" onTap={ask}>
            再试一次
          </Button>
        </BlankFace>
      )}
      {Array.isArray(people) && <People people={people} />}
    </View>
  );
}
