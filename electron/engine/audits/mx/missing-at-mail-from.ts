// M01 for Amazon SES: a custom MAIL FROM domain without its MX record, so that bounces have no way back.
import type { MailFromReplies } from '../../../../shared/artifacts.ts';
import type { RecordToPublish } from '../../../../shared/detail.ts';
import { isKnown } from '../../../../shared/dns.ts';
import { feedbackRecord } from '../../derive/feedback-record.ts';
import { citeRfc, citeSes } from '../cite-rfc.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';

export const mxMissingAtMailFrom = defineAudit({
  id: 'mx-missing-at-mail-from',
  topic: 'mx',
  subject: 'domain',
  severity: 'blocker',
  needs: ['target', 'mailFrom'],
  texts: {
    title: { en: 'The MAIL FROM domain has no MX record', ja: 'MAIL FROM ドメインに MX レコードがありません' },
    passed: { en: 'The MAIL FROM domain has an MX record', ja: 'MAIL FROM ドメインに MX レコードがあります' },
    why: {
      en: 'Bounces return to the custom MAIL FROM domain, so Amazon SES uses it only while its MX record points to SES. Without the record, SES rejects your mail or uses its default MAIL FROM domain, depending on your setting. SPF then passes for amazonses.com, which does not count for DMARC.',
      ja: 'バウンスはカスタム MAIL FROM ドメインに戻るため、Amazon SES は MX が SES を指している間だけこのドメインを使います。MX がないと、SES 側の設定に応じて、送信が拒否されるか、デフォルトの MAIL FROM ドメインが使われます。後者では SPF が amazonses.com に対する合格となり、DMARC では有効になりません。',
    },
    fix: {
      en: 'Publish exactly one MX record, as below, with the AWS region in which the identity is set up. SES looks for it for 72 hours; after that, start the MAIL FROM setup again in the SES console.',
      ja: '下の MX レコードを、アイデンティティを設定した AWS リージョンの名前で、1 つだけ公開してください。SES が検出を試みるのは 72 時間です。それを過ぎた場合は、SES コンソールで MAIL FROM の設定をやり直します。',
    },
  },
  sources: [citeSes('custom MAIL FROM domain', 'mail-from', 'M01'), citeRfc(5321, '5.1')],
  judge: ({ target, mailFrom }) => {
    const missing = mailFrom.filter(({ mx }) => mx.outcome === 'nodata' || mx.outcome === 'nxdomain');
    const unreached = mailFrom.filter(({ mx }) => !isKnown(mx));
    if (missing.length === 0 && unreached.length > 0) return cannotTell(unreached.map(({ mx }) => mx));
    const replies = mailFrom.flatMap(({ mx, txt }) => [mx, txt]);
    if (missing.length === 0) return pass(null, { replies });
    const names = missing.map(({ domain }) => domain).join(', ');
    const isNamed = missing.some(({ how }) => how === 'given');
    return fail(isNamed ? named(names) : recognised(names), {
      // At the domain itself it would take the domain's mail: SES wants a sub-domain.
      details: missing.flatMap((entry) => (entry.domain === target.domain ? [] : [cureFor(entry, mailFrom)])),
      replies: missing.flatMap(({ mx, txt }) => [mx, txt]),
    });
  },
});

function cureFor(entry: MailFromReplies, all: readonly MailFromReplies[]): RecordToPublish {
  return { ...feedbackRecord(entry.domain, all), act: 'add' };
}

const named = (names: string) => ({
  en: `${names} has no MX record, so Amazon SES cannot use it as a MAIL FROM domain.`,
  ja: `${names} に MX レコードがないため、Amazon SES はこれを MAIL FROM ドメインとして使えません。`,
});
const recognised = (names: string) => ({
  en: `${names} looks like a custom MAIL FROM domain (its SPF record includes amazonses.com) but has no MX record.`,
  ja: `${names} は SPF に amazonses.com を含むためカスタム MAIL FROM ドメインと思われますが、MX レコードがありません。`,
});
