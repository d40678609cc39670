// Events and asks for the tests of the diagnosis: one recipient, one message, whatever else is the same.
import { diagnose, type DiagnosisAsk } from '../../../../electron/engine/diagnosis/diagnose.ts';
import type { MailEvent } from '../../../../shared/mail-event.ts';
import { mailEvent } from '../../../fakes/mail-event.ts';

export const sentAtMs = Date.UTC(2026, 9, 12, 9, 0);
export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;

/** So long after it was sent. */
export function eventOf(type: MailEvent['type'], afterMs: number, rest: Partial<MailEvent> = {}): MailEvent {
  const told = {
    type,
    messageId: '0100019f-example',
    recipient: 'hanako@example.jp',
    atMs: sentAtMs + afterMs,
    sender: 'shop@example.com',
    subject: 'Your order',
    configurationSet: 'mail',
    identity: 'example.com',
  };
  return mailEvent(told, { sentAtMs, ...rest });
}

export const sent = eventOf('SEND', 0);
export const delivered = eventOf('DELIVERY', 2_000);
export const delayed = (afterMs: number, reply: string): MailEvent =>
  eventOf('DELIVERY_DELAY', afterMs, { subType: 'General', reply, expiresAtMs: sentAtMs + 14 * hourMs });
export const bounced = (afterMs: number, reply: string | null, subType = 'Permanent/General'): MailEvent =>
  eventOf('BOUNCE', afterMs, { subType, reply });

export function askOf(
  state: DiagnosisAsk['state'],
  events: readonly MailEvent[],
  rest: Partial<DiagnosisAsk> = {},
): DiagnosisAsk {
  return {
    recipient: 'hanako@example.jp',
    state,
    events,
    senderDomain: 'example.com',
    region: 'us-east-1',
    suppression: null,
    earlier: null,
    gaps: [],
    nowMs: sentAtMs + hourMs,
    ...rest,
  };
}

export const diagnosed = (...ask: Parameters<typeof askOf>): ReturnType<typeof diagnose> => diagnose(askOf(...ask));
