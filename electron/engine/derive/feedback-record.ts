// The MX record of a custom MAIL FROM domain, with the region where anything tells it.
import { curedTtlSeconds } from './cured-ttl.ts';
import type { MailFromReplies } from '../../../shared/artifacts.ts';
import type { RecordToPublish } from '../../../shared/detail.ts';
import type { DnsName } from '../../../shared/dns.ts';
import { parseMx } from '../protocols/mx/parse.ts';
import { feedbackHost, sesFeedbackRegion } from '../protocols/mx/ses-endpoint.ts';

const placeholder = '<region>';

/** The region is read from another MAIL FROM domain of the same sender; DNS says it nowhere else. */
export function feedbackRecord(domain: DnsName, all: readonly MailFromReplies[]): RecordToPublish {
  const regions = all.flatMap(({ mx }) => parseMx(mx).map(({ host }) => sesFeedbackRegion(host)));
  const known = regions.find((found) => found !== null);
  return {
    kind: 'record-to-publish',
    act: 'add',
    name: domain,
    type: 'MX',
    value: `10 ${feedbackHost(known ?? placeholder)}`,
    ttlSeconds: curedTtlSeconds,
    note:
      known === undefined
        ? {
            en: 'Replace <region> with the AWS region of your SES identity, for example us-east-1. DNS does not show which one it is.',
            ja: '<region> は、SES のアイデンティティがある AWS リージョン（例: us-east-1）に置き換えてください。DNS からは分かりません。',
          }
        : {
            en: `The region ${known} is that of another MAIL FROM domain found here; check that it is also the region of this identity.`,
            ja: `リージョン ${known} は、ここで見つかった別の MAIL FROM ドメインのものです。このアイデンティティのリージョンと同じか確認してください。`,
          },
  };
}
