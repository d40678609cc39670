// The topic that a request to SNS is about, refused as SNS refuses it where it is another's, elsewhere or gone.
import type { TopicState } from '../state/wiring-state.ts';
import type { Scene } from '../wire/asked.ts';
import { CodedError } from '../wire/wire-error.ts';
import { type Input, textIn } from './shape.ts';

export function topicIn(input: Input, scene: Scene): TopicState {
  const arn = textIn(input, 'TopicArn');
  const [, region, accountId] = /^arn:aws:sns:([\w-]+):(\d{12}):[\w-]{1,256}(?:\.fifo)?$/u.exec(arn) ?? [];
  const account = scene.account();
  if (region !== account.region) throw new CodedError('InvalidParameter', 'Invalid parameter: TopicArn');
  if (accountId !== account.accountId) {
    const action = `SNS:${textIn(input, 'Action')}`;
    const message = `User: ${scene.caller.key.arn} is not authorized to perform: ${action} on resource: ${arn}`;
    throw new CodedError('AuthorizationError', message, 403);
  }
  const topic = account.wiring.topics.get(arn);
  if (topic === undefined) throw new CodedError('NotFound', 'Topic does not exist', 404);
  return topic;
}
