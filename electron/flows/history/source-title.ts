// What a source is called, by its place alone.
import { assertNever } from '../../../shared/assert-never.ts';
import type { SourcePlace } from '../../../shared/history/sources.ts';
import type { Text } from '../../../shared/text.ts';

export function sourceTitle(place: SourcePlace): Text {
  switch (place.kind) {
    case 's3': {
      const where = place.prefix === '' ? place.bucket : `${place.bucket}/${place.prefix}`;
      return { en: `S3 bucket ${where}`, ja: `S3 バケット ${where}` };
    }
    case 'logs':
      return { en: `CloudWatch log group ${place.group}`, ja: `CloudWatch ロググループ ${place.group}` };
    case 'insights':
      return {
        en: `Message insights by message ID (${place.region})`,
        ja: `メッセージ ID によるメッセージインサイト（${place.region}）`,
      };
    case 'export':
      return {
        en: `Message insights export by address or subject (${place.region})`,
        ja: `アドレスまたは件名によるメッセージインサイトのエクスポート（${place.region}）`,
      };
    case 'queue': {
      const name = place.queueUrl.replace(/^.*\//u, '');
      return { en: `SQS queue ${name}`, ja: `SQS キュー ${name}` };
    }
    case 'athena': {
      const where = `${place.database}.${place.table}`;
      return { en: `Athena table ${where}`, ja: `Athena テーブル ${where}` };
    }
    default:
      return assertNever(place);
  }
}
