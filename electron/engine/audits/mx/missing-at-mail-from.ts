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
      en: 'Amazon SES uses a custom MAIL FROM domain only while its MX record points to SES, because bounces come back there. Without it the domain counts as failed: SES falls back to amazonses.com, so that SPF no longer aligns for DMARC, or refuses to send at all.',
      ja: '不達通知はカスタム MAIL FROM ドメインに戻るため、Amazon SES はその MX が SES を指している間だけこのドメインを使います。MX がないと設定は失敗とみなされ、amazonses.com に切り替わって DMARC の SPF アライメントが外れるか、送信自体が拒否されます。',
    },
    fix: {
      en: 'Publish the MX record below, exactly one, with the AWS Region in which the identity is set up. SES notices it within 72 hours.',
      ja: '下の MX レコードを、SES の ID を設定した AWS リージョン名に置き換えて、1 つだけ公開してください。SES は 72 時間以内に検出します。',
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
  en: `${names} has no MX record, so Amazon SES cannot use it as MAIL FROM.`,
  ja: `${names} に MX レコードがないため、Amazon SES はこれを MAIL FROM として使えません。`,
});
const recognised = (names: string) => ({
  en: `${names} looks like a custom MAIL FROM domain (its SPF record includes amazonses.com), but has no MX record.`,
  ja: `${names} は SPF に amazonses.com を含むためカスタム MAIL FROM ドメインと思われますが、MX レコードがありません。`,
});
