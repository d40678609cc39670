// What an account in memory does with mail and queues: it keeps what was sent, and holds queues that a test can fill.
import { isSimulatorRecipient } from '../../electron/engine/protocols/mail-address/simulator-recipient.ts';
import type {
  BulkMail,
  BulkResult,
  EventQueue,
  Mail,
  QueueMessage,
  Ses,
  SesOptions,
} from '../../electron/ports/ses.ts';
import type { AwsReply, RegionName } from '../../shared/aws.ts';
import type { AwsFailure } from '../../shared/aws-failure.ts';

export type MemoryMailing = {
  readonly sentMail: readonly { readonly region: RegionName; readonly mail: Mail }[];
  readonly sentBulk: readonly { readonly region: RegionName; readonly mail: BulkMail }[];
  /** By URL; a test puts messages in, and a queue that is closed is gone. */
  readonly queues: Map<string, { readonly topics: readonly string[]; messages: QueueMessage[] }>;
};

export type Told = {
  readonly what: 'mail' | 'bulkMail' | 'queue';
  readonly region: RegionName;
  readonly about: string;
};
type Send = <T>(
  sent: Told & { readonly operation: string },
  signal: AbortSignal | undefined,
  answer: () => T | AwsFailure,
) => Promise<AwsReply<T>>;
type Rules = { readonly readOnly: boolean; readonly simulatorAllowed: boolean };

type Queued = 'receive' | 'hasDeadLetters' | 'deleteMessages' | 'openEventQueue' | 'closeEventQueue';
type Port = Pick<Ses, 'sendMail' | 'sendBulk' | Queued>;

export function memoryMail(send: Send, { readOnly, simulatorAllowed }: Rules): Port & MemoryMailing {
  const sentMail: { readonly region: RegionName; readonly mail: Mail }[] = [];
  const sentBulk: { readonly region: RegionName; readonly mail: BulkMail }[] = [];
  const queues: MemoryMailing['queues'] = new Map();
  let count = 0;
  const nextId = (): string => `0100000000000000-${String((count += 1)).padStart(8, '0')}-000000`;
  const refused = (operation: string, recipients: readonly string[]): AwsReply<never> | null => {
    if (!readOnly) return null;
    if (simulatorAllowed && recipients.length > 0 && recipients.every(isSimulatorRecipient)) return null;
    return { ok: false, failure: { kind: 'read-only', profile: 'memory', operation }, calls: [] };
  };

  return {
    sentMail,
    sentBulk,
    queues,
    async sendMail(region, mail, { signal }: SesOptions = {}) {
      const { from, to, cc, bcc } = mail.envelope;
      const refusal = refused('SendEmail', [...to, ...cc, ...bcc]);
      if (refusal !== null) return refusal;
      return send<string>({ what: 'mail', region, about: from, operation: 'SendEmail' }, signal, () => {
        sentMail.push({ region, mail });
        return nextId();
      });
    },
    async sendBulk(region, mail, { signal }: SesOptions = {}) {
      const refusal = refused(
        'SendBulkEmail',
        mail.entries.map(({ to }) => to),
      );
      if (refusal !== null) return refusal;
      const told = { what: 'bulkMail', region, about: mail.envelope.from, operation: 'SendBulkEmail' } as const;
      return send<readonly BulkResult[]>(told, signal, () => {
        sentBulk.push({ region, mail });
        return mail.entries.map(() => ({ status: 'SUCCESS', messageId: nextId(), error: null }));
      });
    },
    async receive(region, { queueUrl }, { signal } = {}) {
      const told = { what: 'queue', region, about: queueUrl, operation: 'ReceiveMessage' } as const;
      return send<readonly QueueMessage[]>(
        told,
        signal,
        () => queues.get(queueUrl)?.messages.slice(0, 10) ?? gone('ReceiveMessage', queueUrl),
      );
    },
    async hasDeadLetters(region, queueUrl, { signal } = {}) {
      const told = { what: 'queue', region, about: queueUrl, operation: 'GetQueueAttributes' } as const;
      return send<boolean>(told, signal, () => (queues.has(queueUrl) ? false : gone('GetQueueAttributes', queueUrl)));
    },
    async deleteMessages(region, queueUrl, receipts) {
      const refusal = refused('DeleteMessageBatch', []);
      if (refusal !== null) return refusal;
      const told = { what: 'queue', region, about: queueUrl, operation: 'DeleteMessageBatch' } as const;
      return send<null>(told, undefined, () => {
        const queue = queues.get(queueUrl);
        if (queue === undefined) return gone('DeleteMessageBatch', queueUrl);
        queue.messages = queue.messages.filter(({ receipt }) => !receipts.includes(receipt));
        return null;
      });
    },
    async openEventQueue(region, { name, topics }, { signal } = {}) {
      const refusal = refused('CreateQueue', []);
      if (refusal !== null) return refusal;
      const told = { what: 'queue', region, about: name, operation: 'CreateQueue' } as const;
      return send<EventQueue>(told, signal, () => {
        const queueUrl = `https://sqs.${region}.amazonaws.com/000000000000/${name}`;
        queues.set(queueUrl, { topics, messages: [] });
        const subscriptions = topics.map((topic) => `${topic}:${nextId()}`);
        return { queueUrl, queueArn: `arn:aws:sqs:${region}:000000000000:${name}`, subscriptions };
      });
    },
    async closeEventQueue(region, { queueUrl }) {
      const refusal = refused('DeleteQueue', []);
      if (refusal !== null) return refusal;
      return send<null>({ what: 'queue', region, about: queueUrl, operation: 'DeleteQueue' }, undefined, () => {
        queues.delete(queueUrl);
        return null;
      });
    },
  };
}

function gone(operation: string, subject: string): AwsFailure {
  return { kind: 'aws-not-found', operation, subject };
}
