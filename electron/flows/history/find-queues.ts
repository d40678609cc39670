// The queues that are subscribed to the topics of configuration sets.
import { nameInArn } from '../../engine/protocols/arn/parse.ts';
import { queueUrlOf } from '../../engine/protocols/arn/queue-url.ts';
import type { FoundSource, RegionAsk } from './found-source.ts';
import { byTarget, type SetDestination, setsOf, typesOf } from './read-sets.ts';
import { sourceTitle } from './source-title.ts';

export async function findQueues(
  destinations: readonly SetDestination[],
  { region, ses, signal, onGap }: RegionAsk,
): Promise<readonly FoundSource[]> {
  const found = [...byTarget(destinations, 'sns')].map(async ([topic, own]): Promise<readonly FoundSource[]> => {
    const reply = await ses.read({ read: 'topic', region, about: topic }, { signal });
    if (!reply.ok) {
      onGap(reply.failure, region);
      return [];
    }
    const queues = reply.value.subscriptions.filter(({ protocol, confirmed }) => protocol === 'sqs' && confirmed);
    return queues.map(({ endpoint }): FoundSource => {
      // Whoever else reads it still gets all of it.
      const place = { kind: 'queue', region, queueUrl: queueUrlOf(endpoint), mode: 'peek' } as const;
      const sets = setsOf(own);
      return {
        place,
        title: sourceTitle(place),
        found: {
          en: `It is subscribed to the topic ${nameInArn(topic)} of the configuration ${sets.length === 1 ? 'set' : 'sets'} ${sets.join(', ')}.`,
          ja: `設定セット ${sets.join('、')} のトピック ${nameInArn(topic)} をサブスクライブしています。`,
        },
        types: typesOf(own),
        sets,
      };
    });
  });
  return (await Promise.all(found)).flat();
}
