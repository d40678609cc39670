// The causes behind the bounces and complaints of a domain, the most frequent first.
import type { CauseCount } from '../../../shared/history/pages.ts';
import type { CauseName } from '../../../shared/history/diagnosis.ts';
import type { MxFamily } from '../../../shared/history/search.ts';
import type { MailEvent } from '../../../shared/mail-event.ts';
import { causeOf } from '../diagnosis/cause-of.ts';
import { causeTitles } from '../diagnosis/cause-titles.ts';

/** How many messages came back with the same words. */
export type CountedReply = Pick<MailEvent, 'type' | 'subType' | 'status' | 'reply'> & {
  readonly family: MxFamily;
  readonly messages: number;
};

/** Each with the most frequent of its replies. */
export function causesOf(replies: readonly CountedReply[]): readonly CauseCount[] {
  const counts = new Map<CauseName, CauseCount & { readonly exampleOf: number }>();
  for (const reply of replies) {
    const { cause } = causeOf(reply);
    const before = counts.get(cause) ?? { cause, title: causeTitles[cause], messages: 0, example: null, exampleOf: 0 };
    const isExample = reply.reply !== null && reply.messages > before.exampleOf;
    counts.set(cause, {
      ...before,
      messages: before.messages + reply.messages,
      ...(isExample && { example: reply.reply, exampleOf: reply.messages }),
    });
  }
  return [...counts.values()]
    .toSorted((a, b) => b.messages - a.messages)
    .map(({ exampleOf: _exampleOf, ...count }) => count);
}
