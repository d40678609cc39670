// Why nothing may have been heard: by who hears of what, what was read and until when, and what each source cannot see.
import type { EventType } from '../../../shared/health/coverage.ts';
import type { Text } from '../../../shared/text.ts';
import type { MessageFacts } from '../../../shared/timeline.ts';
import { dayMs, saySpan, sayTime } from '../derive/say-time.ts';
import { isSimulatorRecipient } from '../protocols/mail-address/simulator-recipient.ts';
import { coverageReasons } from './coverage-reasons.ts';
import { readReasons } from './read-reasons.ts';
import type { TimelineAsk } from './timeline-ask.ts';

export type Silence = {
  readonly recipient: string;
  readonly facts: MessageFacts;
  /** How many recipients the message has. */
  readonly recipients: number;
  readonly ask: TimelineAsk;
  /** From here on nothing is heard. */
  readonly fromMs: number;
  /** What would have ended it. */
  readonly wanted: readonly EventType[];
};

export type Reason = { readonly says: Text; readonly next: Text | null };

/** The likeliest first. */
export function silenceReasons(silence: Silence): readonly Reason[] {
  return [
    ...suppressed(silence),
    ...young(silence),
    ...coverageReasons(silence),
    ...readReasons(silence),
    ...insightsReasons(silence),
    ...expired(silence),
  ];
}

/** An entry that is newer than the message did not stop it. */
function suppressed({ recipient, ask, fromMs }: Silence): readonly Reason[] {
  const states = ask.suppression.get(recipient.toLowerCase()) ?? [];
  return states.flatMap(({ region, entry }) => {
    if (entry === null || entry.updatedAtMs > fromMs) return [];
    const since = sayTime(entry.updatedAtMs);
    return [
      {
        says: {
          en: `The address has been on the suppression list of ${region} since ${since.en}: SES accepts mail to it but does not send it, unless the configuration set turns suppression off, and says so in a Bounce event.`,
          ja: `このアドレスは ${since.ja} から ${region} のサプレッションリストにあります。設定セットで無効にしていない限り、SES は受け付けても送信せず、バウンスイベントで知らせます。`,
        },
        next: {
          en: 'If the recipient wants the mail and the address works, remove it from the suppression list.',
          ja: '受信者が受信を望み、アドレスが有効であれば、サプレッションリストから削除してください。',
        },
      },
    ];
  });
}

/** Firehose gathers for up to 15 minutes before it writes an object (Firehose developer guide, "buffering hints"). */
const gatheringMs = 15 * 60_000;

function young({ ask, fromMs }: Silence): readonly Reason[] {
  const age = ask.nowMs - fromMs;
  if (age < 0 || age > gatheringMs) return [];
  const ago = saySpan(age);
  return [
    {
      says: {
        en: `This was only ${ago.en} ago. Receivers may take minutes, and Firehose gathers events for up to 15 minutes.`,
        ja: `まだ ${ago.ja}前のことです。受信側の処理に数分かかることがあり、Firehose はイベントを最大 15 分ためてから書き出します。`,
      },
      next: {
        en: 'Wait 15 minutes, then read the sources again.',
        ja: '15 分ほど待ってから、もう一度読み込んでください。',
      },
    },
  ];
}

/** Message insights keep 60 days, and leave out mail to several recipients and to the simulator (API v2 reference, "GetMessageInsights"). */
const insightsDays = 60;

function insightsReasons({ recipient, recipients, facts, ask }: Silence): readonly Reason[] {
  const age = facts.sentAtMs === null ? 0 : ask.nowMs - facts.sentAtMs;
  if (recipients > 1) return [{ says: severalRecipients, next: null }];
  if (isSimulatorRecipient(recipient)) return [{ says: simulator, next: null }];
  if (age > insightsDays * dayMs) return [{ says: tooOldForInsights, next: null }];
  const isRead = ask.sources.some(({ place, read }) => place.kind === 'insights' && read.length > 0);
  return [{ says: insightsMayTell, next: isRead ? null : askInsights }];
}

const severalRecipients: Text = {
  en: 'The message has several recipients: Virtual Deliverability Manager does not show what becomes of such mail.',
  ja: '受信者が複数のメールです。その結果は Virtual Deliverability Manager に表示されません。',
};
const simulator: Text = {
  en: 'The recipient is the mailbox simulator: Virtual Deliverability Manager does not show what becomes of such mail.',
  ja: '宛先がメールボックスシミュレーターです。その結果は Virtual Deliverability Manager に表示されません。',
};
const tooOldForInsights: Text = {
  en: 'The message is older than 60 days: Virtual Deliverability Manager no longer has it.',
  ja: '60 日より前のメールのため、Virtual Deliverability Manager には残っていません。',
};
const insightsMayTell: Text = {
  en: 'Virtual Deliverability Manager may know a delivery, a bounce or a complaint of it, if it is on.',
  ja: 'Virtual Deliverability Manager が有効であれば、配信、バウンス、苦情の記録が残っている可能性があります。',
};
const askInsights: Text = {
  en: 'Ask message insights about this message.',
  ja: 'このメールについて、メッセージインサイトに照会してください。',
};

function expired({ facts, ask }: Silence): readonly Reason[] {
  const { keepDays, nowMs } = ask;
  if (keepDays === null || facts.sentAtMs === null || facts.sentAtMs > nowMs - keepDays * dayMs) return [];
  return [
    {
      says: {
        en: `Events older than ${keepDays} days are removed here; those of this message may be among them.`,
        ja: `このアプリでは ${keepDays} 日より前のイベントを削除しています。このメールのイベントも削除された可能性があります。`,
      },
      next: {
        en: 'Keep events for longer, then read the sources for that time again.',
        ja: '保存期間を延ばしてから、その期間を読み込み直してください。',
      },
    },
  ];
}
