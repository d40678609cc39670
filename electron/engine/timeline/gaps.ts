// Names the stretches of a recipient's story of which nothing is heard, and why that may be.
import type { EventType } from '../../../shared/health/coverage.ts';
import type { Text } from '../../../shared/text.ts';
import type { MessageFacts, TimelineGap } from '../../../shared/timeline.ts';
import { saySpan, sayTime } from '../derive/say-time.ts';
import { coverageReasons } from './coverage-reasons.ts';
import { isUntried } from '../protocols/ses-event/is-untried.ts';
import { lastTryMs } from './last-try.ts';
import { silenceReasons } from './silence-reasons.ts';
import type { TimelineAsk, ToldEvent } from './timeline-ask.ts';

export type Heard = {
  readonly recipient: string;
  /** Those that are surely about this recipient, in order. */
  readonly events: readonly ToldEvent[];
  readonly recipients: number;
  readonly facts: MessageFacts;
  readonly ask: TimelineAsk;
};

/** Shorter ones are how mail travels. */
const worthNamingMs = 5 * 60_000;

const outcomes: ReadonlySet<EventType> = new Set<EventType>(['DELIVERY', 'BOUNCE', 'REJECT', 'RENDERING_FAILURE']);
const engagements: ReadonlySet<EventType> = new Set<EventType>(['COMPLAINT', 'OPEN', 'CLICK', 'SUBSCRIPTION']);

export function gapsOf(heard: Heard): readonly TimelineGap[] {
  return [...beforeFirstTry(heard), ...betweenTries(heard), ...unknownOutcome(heard), ...nothingMore(heard)];
}

/** Sent, and the first try long after: nobody said what went on. */
function beforeFirstTry(heard: Heard): readonly TimelineGap[] {
  const { events, facts, ask } = heard;
  const first = events.find(({ type }) => type === 'DELIVERY_DELAY' || type === 'DELIVERY' || type === 'BOUNCE');
  if (first === undefined || facts.sentAtMs === null || first.atMs - facts.sentAtMs < worthNamingMs) return [];
  const span = saySpan(first.atMs - facts.sentAtMs);
  // Where a delay was told, delays are heard of.
  const unheard = first.type === 'DELIVERY_DELAY' ? [] : coverageReasons({ facts, ask, wanted: ['DELIVERY_DELAY'] });
  return [
    {
      fromMs: facts.sentAtMs,
      untilMs: first.atMs,
      says: { en: `Nothing heard for ${span.en} after it was sent`, ja: `送信後 ${span.ja}、記録なし` },
      reasons: [triesAreNotTold, ...unheard.flatMap(({ says, next }) => (next === null ? [] : [says]))],
      next: [],
    },
  ];
}

function betweenTries({ events }: Heard): readonly TimelineGap[] {
  const tries = events.filter(({ type }) => type === 'DELIVERY_DELAY' || type === 'DELIVERY' || type === 'BOUNCE');
  return tries.flatMap((from, place) => {
    const until = tries[place + 1];
    if (from.type !== 'DELIVERY_DELAY' || until === undefined || until.atMs - from.atMs < worthNamingMs) return [];
    const span = saySpan(until.atMs - from.atMs);
    return [
      {
        fromMs: from.atMs,
        untilMs: until.atMs,
        says: { en: `Nothing heard for ${span.en} between two tries`, ja: `試行の間 ${span.ja}、記録なし` },
        reasons: [triesAreNotTold],
        next: [],
      },
    ];
  });
}

/** SES developer guide, "Delivery delay object": an event says that it is delayed, not that it was tried. */
const triesAreNotTold: Text = {
  en: 'SES tries again at longer and longer intervals, and does not publish an event for each try.',
  ja: 'SES は間隔を広げながら再試行しますが、試行ごとにイベントを発行するわけではありません。',
};

/** Sent or delayed, and then nothing that says how it ended; opens tell that it arrived, but not when. */
function unknownOutcome(heard: Heard): readonly TimelineGap[] {
  const { events, facts, ask } = heard;
  if (events.some((event) => outcomes.has(event.type) || isUntried(event))) return [];
  const last = events.findLast(({ type }) => type === 'DELIVERY_DELAY' || type === 'SEND');
  const fromMs = last?.type === 'DELIVERY_DELAY' ? last.atMs : (facts.sentAtMs ?? last?.atMs ?? events[0]?.atMs);
  if (fromMs === undefined) return [];
  const sign = events.find(({ type }) => engagements.has(type));
  if (sign === undefined && last?.type === 'DELIVERY_DELAY' && isRunning(last, ask)) return [stillTrying(last)];
  const reasons = silenceReasons({ ...heard, fromMs, wanted: ['DELIVERY', 'BOUNCE'] });
  const over = last?.type === 'DELIVERY_DELAY' && last.expiresAtMs !== null ? [sayOver(last.expiresAtMs)] : [];
  const next = reasons.flatMap((reason) => reason.next ?? []);
  return [
    {
      fromMs,
      untilMs: sign === undefined ? null : Math.max(fromMs, sign.atMs),
      says: sign === undefined ? nothingSince : deliveryUnheard,
      reasons: [...over, ...reasons.map(({ says }) => says)],
      next: sign === undefined ? [...next, ...askReceiver(facts)] : next,
    },
  ];
}

const isRunning = (delay: ToldEvent, { nowMs }: TimelineAsk): boolean => lastTryMs(delay) > nowMs;

function stillTrying(delay: ToldEvent): TimelineGap {
  const until = sayTime(lastTryMs(delay));
  return {
    fromMs: delay.atMs,
    untilMs: null,
    says: { en: 'SES is still trying', ja: 'SES が再試行中' },
    reasons: [
      {
        en: `SES goes on trying, until ${until.en} at the latest.`,
        ja: `SES は最長で ${until.ja} まで再試行を続けます。`,
      },
    ],
    next: [
      {
        en: `Wait, and read the sources again after ${until.en}.`,
        ja: `しばらく待ち、${until.ja} 以降にもう一度読み込んでください。`,
      },
    ],
  };
}

function sayOver(expiresAtMs: number): Text {
  const at = sayTime(expiresAtMs);
  return {
    en: `SES was to try until ${at.en}. That time is over: it was delivered or bounced by then, but no event of that has been read.`,
    ja: `SES の再試行期限（${at.ja}）を過ぎています。配信またはバウンスのどちらかになったはずですが、そのイベントは読み込まれていません。`,
  };
}

function askReceiver({ wireMessageId, sentAtMs }: MessageFacts): readonly Text[] {
  if (wireMessageId === null || sentAtMs === null) return [];
  const at = sayTime(sentAtMs);
  return [
    {
      en: `Give the receiver's mail team the Message-ID ${wireMessageId} and the time ${at.en}: their logs tell more.`,
      ja: `受信側のメール管理者に Message-ID ${wireMessageId} と時刻 ${at.ja} を伝えると、受信側のログで確認できます。`,
    },
  ];
}

const nothingSince: Text = { en: 'Nothing heard since', ja: 'これ以降の記録なし' };
const deliveryUnheard: Text = {
  en: 'No Delivery event was read; what follows shows that it arrived',
  ja: '配信の記録なし（後の記録から、届いたことが分かります）',
};

function nothingMore({ events }: Heard): readonly TimelineGap[] {
  const end = events.find(({ type }) => type === 'REJECT' || type === 'RENDERING_FAILURE');
  if (end === undefined) return [];
  return [
    {
      fromMs: end.atMs,
      untilMs: null,
      says: { en: 'Nothing more will come', ja: 'これ以降のイベントはありません' },
      reasons: [end.type === 'REJECT' ? afterReject : afterRenderingFailure],
      next: [],
      isExpected: true,
    },
  ];
}

/** SES developer guide, "Reject object" and "Rendering failure object". */
const afterReject: Text = {
  en: 'SES found a virus and stopped: it sends nothing, so no Delivery or Bounce follows.',
  ja: 'SES がウイルスを検出して処理を中止しました。送信されないため、配信やバウンスのイベントは発生しません。',
};
const afterRenderingFailure: Text = {
  en: 'The template and its data do not fit together: SES sends nothing, so no Delivery or Bounce follows.',
  ja: 'テンプレートとデータが合わず、送信されていません。配信やバウンスのイベントは発生しません。',
};
