// How far the sources were read about the time of a message, as a reason why nothing is heard of it.
import type { Stretch } from '../../../shared/history/sources.ts';
import type { Text } from '../../../shared/text.ts';
import { hourMs, sayTime } from '../derive/say-time.ts';
import type { Reason, Silence } from './silence-reasons.ts';
import type { ReadSource } from './timeline-ask.ts';

/** What is read to learn how a message ended: most do within hours. */
const worthReadingMs = 6 * hourMs;

export function readReasons({ ask, fromMs }: Pick<Silence, 'ask' | 'fromMs'>): readonly Reason[] {
  const readable = ask.sources.filter(({ place }) => place.kind !== 'insights' && place.kind !== 'export');
  if (readable.length === 0) return [noSource];
  return readable.flatMap((source) => reasonOf(source, { fromMs, nowMs: ask.nowMs }) ?? []);
}

type Times = { readonly fromMs: number; readonly nowMs: number };

function reasonOf(source: ReadSource, { fromMs, nowMs }: Times): Reason | null {
  const stretch = source.read.find((one) => one.fromMs <= fromMs && one.untilMs > fromMs);
  // A queue holds what is yet to come, no times that could be read again.
  if (source.place.kind === 'queue') return null;
  if (stretch === undefined) return unread(source, fromMs);
  return stretch.untilMs >= Math.min(nowMs, fromMs + worthReadingMs)
    ? readAll(source, stretch)
    : readOn(source, stretch);
}

function unread({ title }: ReadSource, fromMs: number): Reason {
  const at = sayTime(fromMs);
  const until = sayTime(fromMs + worthReadingMs);
  return {
    says: {
      en: `${title.en} was not read for the time of this event (${at.en}).`,
      ja: `${title.ja}は、この時刻（${at.ja}）の分がまだ読み込まれていません。`,
    },
    next: {
      en: `Read ${title.en} from ${at.en} to ${until.en}.`,
      ja: `${title.ja}の ${at.ja} から ${until.ja} までを読み込んでください。`,
    },
  };
}

function readOn({ title }: ReadSource, { untilMs }: Stretch): Reason {
  const until = sayTime(untilMs);
  return {
    says: {
      en: `${title.en} was read until ${until.en} only.`,
      ja: `${title.ja}は ${until.ja} までしか読み込まれていません。`,
    },
    next: { en: `Read ${title.en} on from ${until.en}.`, ja: `${title.ja}の ${until.ja} 以降を読み込んでください。` },
  };
}

function readAll({ title }: ReadSource, { untilMs }: Stretch): Reason {
  const until = sayTime(untilMs);
  return {
    says: {
      en: `${title.en} was read until ${until.en} and has nothing more of it.`,
      ja: `${title.ja}は ${until.ja} まで読み込み済みで、これ以上の記録はありません。`,
    },
    next: null,
  };
}

const noSource: Reason = {
  says: {
    en: 'No place where the account keeps events is known here: what is shown came from files or message insights.',
    ja: 'アカウントのイベントの保存先がまだ登録されていません。表示しているのは、ファイルまたはメッセージインサイトの記録だけです。',
  } satisfies Text,
  next: {
    en: 'Look for the sources of the account, and read the time of this message.',
    ja: 'アカウントのソースを検出し、このメールの時刻の分を読み込んでください。',
  },
};
