// Lets names that are asked for at the same time travel together in one call.
import type { AwsReply } from '../../../shared/aws.ts';
import type { SesNotifications } from '../../../shared/ses.ts';
import { failed, parsed, type Send } from './answers.ts';
import { parseNotifications } from './parse-account.ts';
import { printAnswer } from './print-answer.ts';
import { notificationsCall } from './read-calls.ts';
import type { Redaction } from './redaction.ts';

export type NameBatches = { ask(name: string, signal: AbortSignal): Promise<AwsReply<SesNotifications>> };

type Batch = {
  readonly names: Set<string>;
  /** How many of them somebody still waits for. */
  waiting: number;
  readonly controller: AbortController;
  readonly sent: ReturnType<typeof sendBatch>;
};

/** SES API v1 reference, GetIdentityNotificationAttributes. */
const maxNames = 100;

export function createNameBatches(send: (signal: AbortSignal) => Send, redaction: Redaction): NameBatches {
  let open: Batch | null = null;

  function begin(): Batch {
    const names = new Set<string>();
    const controller = new AbortController();
    // Once its turn has come, whoever asks is too late for it.
    const take = (): readonly string[] => {
      if (open?.names === names) open = null;
      return [...names];
    };
    return { names, waiting: 0, controller, sent: sendBatch(send(controller.signal), take) };
  }

  async function ask(name: string, signal: AbortSignal): Promise<AwsReply<SesNotifications>> {
    const batch = open ?? begin();
    batch.names.add(name);
    batch.waiting += 1;
    open = batch.names.size < maxNames ? batch : null;
    const leave = (): void => {
      batch.waiting -= 1;
      if (batch.waiting === 0) {
        if (open === batch) open = null;
        batch.controller.abort();
      }
    };
    signal.addEventListener('abort', leave, { once: true });
    const sent = await batch.sent;
    signal.removeEventListener('abort', leave);
    if (!sent.ok) return failed({ ...sent, call: sent.call === null ? null : { ...sent.call, subject: name } });
    const found = sent.output.NotificationAttributes?.[name];
    const answer = printAnswer({ NotificationAttributes: found === undefined ? {} : { [name]: found } }, redaction);
    return parsed([{ ...sent.call, subject: name, answer }], () => parseNotifications(found));
  }

  return { ask };
}

function sendBatch(send: Send, take: () => readonly string[]) {
  return send(notificationsCall(take));
}
