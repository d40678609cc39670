// The causes behind the bounces and complaints of a domain, the most frequent first.
import type { CauseCount, CauseMark } from '../../../shared/history/pages.ts';
import type { CauseName } from '../../../shared/history/diagnosis.ts';
import { type BounceType, bounceTypes, type MxFamily } from '../../../shared/history/search.ts';
import type { MailEvent } from '../../../shared/mail-event.ts';
import { causeOf } from '../diagnosis/cause-of.ts';
import { causeTitles } from '../diagnosis/cause-titles.ts';

/** How many messages came back with the same words. */
export type CountedReply = Pick<MailEvent, 'type' | 'subType' | 'status' | 'reply'> & {
  readonly family: MxFamily;
  readonly messages: number;
};

/** Each with the most frequent of its replies, and what marks the most of them. */
export function causesOf(replies: readonly CountedReply[]): readonly CauseCount[] {
  const byCause = new Map<CauseName, CountedReply[]>();
  for (const reply of replies) {
    const { cause } = causeOf(reply);
    const before = byCause.get(cause);
    if (before === undefined) byCause.set(cause, [reply]);
    else before.push(reply);
  }
  return [...byCause]
    .map(([cause, own]): CauseCount => ({
      cause,
      title: causeTitles[cause],
      messages: sum(own),
      example: most(own.filter(({ reply }) => reply !== null))?.reply ?? null,
      mark: markOf(own),
    }))
    .toSorted((a, b) => b.messages - a.messages);
}

const sum = (replies: readonly CountedReply[]): number => replies.reduce((all, { messages }) => all + messages, 0);

/** Of equals the first. */
function most<T extends { readonly messages: number }>(counted: readonly T[]): T | undefined {
  return counted.toSorted((a, b) => b.messages - a.messages)[0];
}

function markOf(replies: readonly CountedReply[]): CauseMark {
  const counts = new Map<string, { readonly mark: CauseMark; readonly messages: number }>();
  for (const reply of replies) {
    const mark = markOfOne(reply);
    const key = JSON.stringify(mark);
    counts.set(key, { mark, messages: (counts.get(key)?.messages ?? 0) + reply.messages });
  }
  return most([...counts.values()])?.mark ?? { type: 'BOUNCE', bounceType: null, status: null };
}

/** RFC 3463 2. */
const enhanced = /^[45]\.\d{1,3}\.\d{1,3}$/u;

function markOfOne({ type, subType, status }: CountedReply): CauseMark {
  if (status !== null && enhanced.test(status)) return { type, bounceType: null, status };
  return { type, bounceType: type === 'BOUNCE' ? bounceTypeOf(subType) : null, status: null };
}

function bounceTypeOf(subType: string | null): BounceType | null {
  return bounceTypes.find((one) => one === subType?.split('/')[0]) ?? null;
}
