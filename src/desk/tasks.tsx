import './desk.scss';
import { View } from '@tarojs/components';
import { usePages } from '../shared/load/use-pages';
import { RequestRows } from '../shared/request/request-rows';
import { PageList } from '../shared/ui/frame/page-list';
import { listTasks } from './desk.client';
import { taskGroups } from './desk.view';
import { TaskCard } from './task-card';

const EMPTY = {
  icon: 'done',
  title: '手头没有任务',
  words: '居民在您的网格提交诉求后，会出现在这里，并给您发提醒。',
} as const;

/** What waits for a grid worker, the most urgent first; a new task is acknowledged right here. */
export function Tasks() {
  const list = usePages('desk.tasks', listTasks);
  return (
    <PageList list={list} empty={EMPTY}>
      {(items) => (
        <RequestRows items={items} label="我的任务" reload={list.reload}>
          {taskGroups(items).map((group) => (
            <View key={group.key} aria-role="group" aria-label={group.title}>
              <View className="dk__t" aria-role="heading">
                {group.title}
              </View>
              {group.items.map((request) => (
                <TaskCard key={request.id} request={request} onChanged={list.reload} />
              ))}
            </View>
          ))}
        </RequestRows>
      )}
    </PageList>
  );
}
