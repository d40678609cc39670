// The buckets that delivery streams of configuration sets write to.
import type { FirehoseStream } from '../../../shared/health/wiring.ts';
import type { Text } from '../../../shared/text.ts';
import { parseDataPrefix, parseErrorPrefix } from '../../engine/protocols/firehose-prefix/parse.ts';
import type { FoundSource, RegionAsk } from './found-source.ts';
import { byTarget, type SetDestination, setsOf, typesOf } from './read-sets.ts';
import { sourceTitle } from './source-title.ts';

export async function findStreams(
  destinations: readonly SetDestination[],
  { region, ses, signal, onGap }: RegionAsk,
): Promise<readonly FoundSource[]> {
  const found = [...byTarget(destinations, 'firehose')].map(async ([arn, own]): Promise<readonly FoundSource[]> => {
    const reply = await ses.read({ read: 'stream', region, about: arn }, { signal });
    if (!reply.ok) {
      onGap(reply.failure, region);
      return [];
    }
    const place = placeOf(reply.value, region);
    if (place === null) return [];
    const sets = setsOf(own);
    return [{ place, title: titled(place, reply.value), found: foundBy(sets, reply.value), types: typesOf(own), sets }];
  });
  return (await Promise.all(found)).flat();
}

/** Null where it does not write to a bucket. */
function placeOf(
  stream: FirehoseStream,
  region: string,
): Extract<FoundSource['place'], { readonly kind: 's3' }> | null {
  const bucket = stream.bucketArn?.split(':::')[1] ?? '';
  if (stream.destination !== 's3' || bucket === '') return null;
  const { prefix, hours } = parseDataPrefix(stream.prefix);
  const errorPrefix = parseErrorPrefix(stream.errorPrefix, prefix);
  return { kind: 's3', region, bucket, prefix, hours, errorPrefix, timeZone: stream.timeZone ?? 'UTC' };
}

function titled(place: FoundSource['place'], { name }: FirehoseStream): Text {
  const title = sourceTitle(place);
  return { en: `${title.en}, by Firehose stream ${name}`, ja: `${title.ja}（Firehose ストリーム ${name}）` };
}

function foundBy(sets: readonly string[], { name, compression }: FirehoseStream): Text {
  const packed =
    compression === null || compression === 'UNCOMPRESSED' || compression === 'GZIP'
      ? { en: '', ja: '' }
      : {
          en: ` Its objects are compressed as ${compression}, which cannot be read here; GZIP can.`,
          ja: `オブジェクトの圧縮形式 ${compression} はここでは読み込めません（GZIP は読み込めます）。`,
        };
  return {
    en: `${sets.length === 1 ? 'Configuration set' : 'Configuration sets'} ${sets.join(', ')}: events go to the stream ${name}.${packed.en}`,
    ja: `設定セット ${sets.join('、')} のイベントがストリーム ${name} に送られています。${packed.ja}`,
  };
}
