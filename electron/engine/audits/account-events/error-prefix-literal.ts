// SES4-21: the error prefix of a stream has an expression without its exclamation mark.
import { mendedPrefix } from '../../derive/error-prefix.ts';
import { gapsIn, seenIn } from '../../derive/region-wiring.ts';
import { sayNames } from '../../derive/say-names.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { cannotTellFromGaps } from '../cannot-tell-from-gaps.ts';
import { regionProof } from '../region-proof.ts';

export const accountEventsErrorPrefixLiteral = defineAudit({
  id: 'account-events-error-prefix-literal',
  topic: 'account-events',
  subject: 'account',
  severity: 'low',
  needs: ['regionOwner'],
  weighs: ['regionSets', 'regionStreams'],
  texts: {
    title: {
      en: 'An error prefix is a literal folder name',
      ja: 'エラープレフィックスが文字どおりのフォルダー名になっています',
    },
    passed: { en: 'Error prefixes are written as expressions', ja: 'エラープレフィックスは式として書かれています' },
    why: {
      en: 'Amazon Data Firehose replaces expressions that begin with an exclamation mark only. Without it the braces become part of the folder name, and errors of all kinds lie in one folder.',
      ja: 'Amazon Data Firehose が置き換えるのは、先頭に感嘆符のある式だけです。感嘆符がないと波括弧がそのままフォルダー名になり、すべての種類のエラーが 1 つのフォルダーに入ります。',
    },
    fix: {
      en: 'Write the prefix with the exclamation mark before the brace, as the table shows.',
      ja: '表のとおり、波括弧の前に感嘆符を付けてプレフィックスを書き直してください。',
    },
  },
  sources: [
    {
      title: 'Amazon Data Firehose Developer Guide: custom prefixes for Amazon S3 objects',
      url: 'https://docs.aws.amazon.com/firehose/latest/dev/s3-prefixes.html',
      checks: ['SES4-21'],
    },
  ],
  judge: ({ regionOwner: { region }, regionSets, regionStreams }) => {
    const streams = seenIn(regionStreams);
    const faulty = streams.flatMap(({ arn, name, errorPrefix }) => {
      const mended = mendedPrefix(errorPrefix ?? '');
      return mended === null ? [] : [{ arn, row: [name, errorPrefix ?? '', mended] }];
    });
    const said = sayNames(faulty.flatMap(({ row }) => row.slice(0, 1)));
    if (faulty.length > 0)
      return fail(
        {
          en: `The error prefix of ${said.en} is not an expression.`,
          ja: `${said.ja} のエラープレフィックスが式になっていません。`,
        },
        {
          details: [{ kind: 'table', title, columns, rows: faulty.map(({ row }) => row) }],
          ...regionProof(
            [regionStreams],
            faulty.map(({ arn }) => arn),
          ),
        },
      );
    const gaps = [
      ...gapsIn(regionSets, region, 'ListConfigurationSets'),
      ...gapsIn(regionStreams, region, 'DescribeDeliveryStream'),
    ];
    if (gaps.length > 0) return cannotTellFromGaps(gaps);
    const proof = regionProof([regionStreams]);
    return streams.length === 0 ? notApplicable(noStream, proof) : pass(null, proof);
  },
});

const title = { en: 'Error prefixes', ja: 'エラープレフィックス' };
const columns = [
  { en: 'Stream', ja: 'ストリーム' },
  { en: 'Now', ja: '現在の値' },
  { en: 'As an expression', ja: '式として書いた値' },
];
const noStream = { en: 'No delivery stream is in use.', ja: 'Firehose ストリームは使われていません。' };
