// Asks Virtual Deliverability Manager what became of one message; what it leaves out is said, for it is no evidence of loss.
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import type { SourceTrouble } from '../../../shared/history/sources.ts';
import type { MailEvent } from '../../../shared/mail-event.ts';
import { parseMessageInsights } from '../../engine/protocols/vdm-insights/parse.ts';
import { type AskOf, emptyBatch, type Reading, type SourceWorld } from './source-world.ts';
import { troubles } from './trouble-texts.ts';

export async function* readInsights({ place, about, signal }: AskOf<'insights'>, { ses }: SourceWorld): Reading {
  const { messageId } = about;
  if (messageId === undefined) {
    yield { ...emptyBatch, troubles: [troubles.noMessageId(place.region)] };
    return null;
  }
  const reply = await ses.events.messageInsights(place.region, messageId, { signal });
  if (!reply.ok) {
    const trouble =
      reply.failure.kind === 'aws-not-found' ? troubles.noInsights(messageId) : vdmTrouble(reply.failure, place.region);
    if (trouble === null) return reply.failure;
    yield { ...emptyBatch, done: 1, total: 1, at: messageId, troubles: [trouble] };
    return null;
  }
  const events = parseMessageInsights(reply.value);
  yield {
    ...emptyBatch,
    records: events.length === 0 ? [] : [{ json: reply.value, events }],
    troubles: silence(events, messageId),
    done: 1,
    total: 1,
    bytes: reply.value.length,
    at: messageId,
  };
  return null;
}

function silence(events: readonly MailEvent[], messageId: string): readonly SourceTrouble[] {
  return events.every(({ type }) => type === 'SEND') ? [troubles.onlySent(messageId)] : [];
}

/** SES names no code of its own for it. */
export function vdmTrouble(failure: AwsFailure, region: string): SourceTrouble | null {
  return failure.kind === 'aws-refused' && /Virtual Deliverability Manager|\bVDM\b/u.test(failure.message)
    ? troubles.withoutVdm(region)
    : null;
}
