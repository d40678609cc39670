// Why one message went as it did for one recipient: the whole story weighed.
import type { Diagnosis } from '../../../shared/history/diagnosis.ts';
import type { SuppressionState } from '../../../shared/history/pages.ts';
import type { MessageState } from '../../../shared/history/search.ts';
import type { MailEvent } from '../../../shared/mail-event.ts';
import type { TimelineGap } from '../../../shared/timeline.ts';
import { causeOf } from './cause-of.ts';
import { causeTitles } from './cause-titles.ts';

export type DiagnosisAsk = {
  readonly recipient: string;
  readonly state: MessageState;
  /** By time. */
  readonly events: readonly MailEvent[];
  readonly senderDomain: string | null;
  /** Null: not asked. */
  readonly suppression: readonly SuppressionState[] | null;
  /** Of the same address, in other messages. */
  readonly earlier: {
    readonly bounced: number;
    readonly delivered: number;
    readonly lastDeliveredAtMs: number | null;
    readonly complained: boolean;
  } | null;
  readonly gaps: readonly TimelineGap[];
  readonly nowMs: number;
};

export function diagnose(ask: DiagnosisAsk): Diagnosis {
  const last = ask.events.at(-1);
  const { cause, certainty } =
    last === undefined ? { cause: 'not-heard-of' as const, certainty: 'cannot-tell' as const } : causeOf(last);
  const title = causeTitles[cause];
  return { cause, title, says: title, whose: 'unknown', certainty, grounds: [], next: [], links: [], answer: title };
}
