// How far the sources were read about the time of a message, as a reason why nothing is heard of it.
import type { Stretch } from '../../../shared/history/sources.ts';
import type { Text } from '../../../shared/text.ts';
import { sayNames } from '../derive/say-names.ts';
import { hourMs, sayTime } from '../derive/say-time.ts';
import { nameInArn } from '../protocols/arn/parse.ts';
import type { Reason, Silence } from './silence-reasons.ts';
import type { ReadSource } from './timeline-ask.ts';
import { whoHears } from './who-hears.ts';

/** What is read to learn how a message ended: most do within hours. */
const worthReadingMs = 6 * hourMs;
/** A reading goes to where Firehose may still be gathering, and no further; it is not to be read anew at once. */
const justNowMs = hourMs / 2;

type Asked = Pick<Silence, 'ask' | 'fromMs' | 'facts'>;
type Reading = { readonly title: Text; readonly until: Stretch | null };

export function readReasons(silence: Asked): readonly Reason[] {
  const { ask, fromMs } = silence;
  const sources = relevantSources(silence);
  if (sources.length === 0) return [noSource];
  const readings = sources.map(({ title, read }): Reading => {
    return { title, until: read.find((one) => one.fromMs <= fromMs && one.untilMs > fromMs) ?? null };
  });
  const recentMs = ask.nowMs - justNowMs;
  const enoughMs = Math.min(recentMs, fromMs + worthReadingMs);
  const isWhole = ({ until }: Reading): boolean => until !== null && until.untilMs >= enoughMs;
  const unread = readings.filter(({ until }) => until === null);
  return [
    // Of what is so new nobody could have read.
    ...(fromMs > recentMs ? [] : notRead(unread, { fromMs, untilMs: Math.min(ask.nowMs, fromMs + worthReadingMs) })),
    ...readings.flatMap((reading) => (isWhole(reading) ? [] : readInPart(reading))),
    ...readInVain(readings.filter(isWhole)),
  ];
}

/** Those with times that can be read again; of buckets those to which the message's events go, where that is known. */
function relevantSources({ ask, facts }: Asked): readonly ReadSource[] {
  const readable = ask.sources.filter(({ place }) => ['s3', 'logs', 'athena'].includes(place.kind));
  const hearers = Object.values(whoHears(facts, ask)?.row.cells ?? {}).flatMap(({ by }) => by);
  const streams = new Set(
    hearers.flatMap(({ kind, arn }) => (kind === 'firehose' && arn !== null ? [nameInArn(arn)] : [])),
  );
  const isTheirs = ({ title }: ReadSource): boolean =>
    [...streams].some((stream) => title.en.split(/[ ,]/u).includes(stream));
  return readable.some(isTheirs) ? readable.filter((one) => one.place.kind !== 's3' || isTheirs(one)) : readable;
}

function notRead(readings: readonly Reading[], { fromMs, untilMs }: Stretch): readonly Reason[] {
  if (readings.length === 0) return [];
  const [from, until] = [sayTime(fromMs), sayTime(untilMs)];
  const names = sayTitles(readings);
  return [
    {
      says: {
        en: `Not read for the time of this event (${from.en}): ${names.en}.`,
        ja: `この時刻（${from.ja}）の分が読み込まれていません: ${names.ja}。`,
      },
      next: {
        en: `Read from ${from.en} to ${until.en}: ${names.en}.`,
        ja: `${from.ja} から ${until.ja} までを読み込んでください: ${names.ja}。`,
      },
    },
  ];
}

function readInPart({ title, until }: Reading): readonly Reason[] {
  if (until === null) return [];
  const at = sayTime(until.untilMs);
  return [
    {
      says: {
        en: `${title.en} was read until ${at.en} only.`,
        ja: `「${title.ja}」は ${at.ja} までしか読み込まれていません。`,
      },
      next: { en: `Read ${title.en} on from ${at.en}.`, ja: `「${title.ja}」の ${at.ja} 以降を読み込んでください。` },
    },
  ];
}

function readInVain(readings: readonly Reading[]): readonly Reason[] {
  const untils = readings.flatMap(({ until }) => (until === null ? [] : [until.untilMs]));
  if (untils.length === 0) return [];
  const at = sayTime(Math.min(...untils));
  const names = sayTitles(readings);
  return [
    {
      says: {
        en: `Read until ${at.en}, with nothing more about this message: ${names.en}.`,
        ja: `${at.ja} まで読み込み済みで、このメールの記録はほかにありません: ${names.ja}。`,
      },
      next: null,
    },
  ];
}

function sayTitles(readings: readonly Reading[]): Text {
  const titles = readings.map(({ title }) => title);
  return { en: sayNames(titles.map(({ en }) => en)).en, ja: sayNames(titles.map(({ ja }) => ja)).ja };
}

const noSource: Reason = {
  says: {
    en: 'No place where the account keeps its events is known yet: what is shown came from elsewhere, such as files.',
    ja: 'アカウントのイベントの保存先がまだ登録されていません。表示しているのは、ファイルなどから得た記録だけです。',
  },
  next: {
    en: 'Look for the sources of the account, and read the time of this message.',
    ja: 'アカウントのソースを検出し、このメールの時刻の分を読み込んでください。',
  },
};
