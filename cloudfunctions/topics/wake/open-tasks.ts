import { maskName } from '#kernel/masks';
import type { Tick } from '../../messages/messages.public';
import { openRequest } from '../../requests/requests.public';
import type { Task } from '../topic/parts.state';
import type { TopicDocument } from '../topic/topic.state';

/** `true`: it is there now. Whoever breaks off here finds the same request again: its id is made of the topic. */
const open = (topic: TopicDocument, task: Task, { ports, now }: Tick): Promise<boolean> => {
  const { decision } = topic;
  if (decision === null) return Promise.resolve(false);
  return openRequest(
    ports,
    {
      _id: task.requestId,
      reporterId: decision.by.personId,
      reporter: {
        maskedName: maskName(decision.by.name),
        maskedPhone: null,
        sealedName: null,
        sealedPhone: null,
      },
      category: task.category,
      words: `${task.words}（协商议题“${topic.title}”的落实任务，${task.owner}负责，${task.due}前完成）`,
      photos: [],
      place: { ...topic.place, point: null, detail: '' },
    },
    now,
  );
};

/** What was decided goes to those who carry requests out. */
export const openTasks = async (topic: TopicDocument, tick: Tick): Promise<Partial<TopicDocument>> => {
  if (topic.tasks.every(({ opened }) => opened)) return {};
  const tasks = await Promise.all(
    topic.tasks.map(async (task) =>
      task.opened ? task : { ...task, opened: await open(topic, task, tick) },
    ),
  );
  return { tasks };
};
