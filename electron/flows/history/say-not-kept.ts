// Says of a message that nothing is kept of it, and where it could be looked for.
import type { Text } from '../../../shared/text.ts';
import { sayNames } from '../../engine/derive/say-names.ts';
import { sayTime } from '../../engine/derive/say-time.ts';
import type { KeptSource } from '../../ports/event-store.ts';

/** Reads on with "was not found". */
export function sayNotKept(asked: string, sources: readonly KeptSource[]): Text {
  const read = sources.flatMap(({ title, read: stretches, place }) => {
    const until = stretches.at(-1)?.untilMs;
    if (place.kind === 'insights' || place.kind === 'export') return [];
    if (until === undefined) return [{ en: `${title.en} (not read yet)`, ja: `${title.ja}（未読み込み）` }];
    return [
      {
        en: `${title.en} (read until ${sayTime(until).en})`,
        ja: `${title.ja}（${sayTime(until).ja} まで読み込み済み）`,
      },
    ];
  });
  if (read.length === 0)
    return {
      en: `Look for the sources of the account and read the days in question, or ask message insights: in what is kept here, ${asked}`,
      ja: `アカウントのソースを検出して該当する日を読み込むか、メッセージインサイトに照会してください。保存済みの記録では、${asked} `,
    };
  const names = { en: sayNames(read.map(({ en }) => en)).en, ja: sayNames(read.map(({ ja }) => ja)).ja };
  return {
    en: `Read more of ${names.en}, or ask message insights: in what is kept here, ${asked}`,
    ja: `${names.ja}をさらに読み込むか、メッセージインサイトに照会してください。保存済みの記録では、${asked} `,
  };
}
