// What Athena would be asked about a stretch of time and would scan for it, so that it is known before it is paid for.
import { printFailure } from '../../../shared/failure.ts';
import type { AthenaPlan, Stretch } from '../../../shared/history/sources.ts';
import type { Text } from '../../../shared/text.ts';
import { printBytes } from '../../../shared/print-bytes.ts';
import { readQuery } from '../../engine/history/read-query.ts';
import { printQuestion } from '../../engine/protocols/athena/print-question.ts';
import { printDefinition } from '../../engine/protocols/athena/print-table.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ses } from '../../ports/ses.ts';
import type { TablePlace } from './create-athena-table.ts';
import { type Weighed, weighObjects } from './weigh-objects.ts';

export type AthenaWish = {
  readonly place: TablePlace;
  /** As in the search box. */
  readonly text: string;
  readonly stretch: Stretch;
  readonly signal: AbortSignal;
};

export async function planAthena(
  { place, text, stretch, signal }: AthenaWish,
  { ses, clock }: { readonly ses: Ses; readonly clock: Clock },
): Promise<AthenaPlan> {
  const { over } = place;
  const weighed = await weighObjects({ place: over, stretch, nowMs: clock.nowMs(), signal }, ses.events);
  const { bytes, objects, isAll, failure } = weighed;
  return {
    ddl: printDefinition(over, place),
    sql: printQuestion(over, place, { query: readQuery(text), stretch }),
    bytes: objects === 0 && failure !== null ? null : bytes,
    objects,
    isAll,
    says: saysOf(weighed),
  };
}

/** Amazon Athena pricing: by the bytes scanned, compressed as they lie there, and 10 MB for each query at least. */
function saysOf({ bytes, objects, isAll, failure }: Weighed): Text {
  const [size, count] = [printBytes(bytes), objects.toLocaleString('en')];
  if (failure !== null) {
    const why = printFailure(failure);
    return objects === 0
      ? {
          en: `How much Athena would scan is not known. ${why.en}`,
          ja: `Athena がスキャンする量は不明です。${why.ja}`,
        }
      : {
          en: `Athena would scan at least ${size}. The rest could not be listed: ${why.en}`,
          ja: `Athena は少なくとも ${size} をスキャンします。残りの一覧は取得できませんでした。${why.ja}`,
        };
  }
  if (!isAll)
    return {
      en: `Athena would scan at least ${size}: the listing ended after ${count} objects. Choose a shorter time to know it exactly.`,
      ja: `Athena は少なくとも ${size} をスキャンします。一覧の取得は ${count} 個のオブジェクトで打ち切りました。正確な量を知るには、期間を短くしてください。`,
    };
  if (objects === 0)
    return {
      en: 'There are no objects in these hours, so Athena would find nothing. Choose another time.',
      ja: 'この時間帯にオブジェクトはなく、Athena では何も見つかりません。別の期間を選んでください。',
    };
  return {
    en: `Athena would scan up to ${size} in ${count} objects: these hours and the one on either side. AWS charges by the bytes scanned, for at least 10 MB each time.`,
    ja: `Athena がスキャンするのは最大 ${size}（オブジェクト ${count} 個、前後 1 時間を含む）です。料金はスキャンしたバイト数に応じてかかり、1 回につき最低 10 MB 分です。`,
  };
}
