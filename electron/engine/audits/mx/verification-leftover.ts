// M15: an MX record that once proved ownership to Microsoft 365 and was never removed.
import { exchangesIn } from '../../derive/mail-hosts.ts';
import { mxExcerpt, ownMx, removeMx } from '../../derive/mx-detail.ts';
import { isWithin } from '../../protocols/dns/name.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const mxVerificationLeftover = defineAudit({
  id: 'mx-verification-leftover',
  topic: 'mx',
  subject: 'domain',
  severity: 'low',
  needs: ['mx'],
  texts: {
    title: { en: 'A verification MX record is left over', ja: '所有権確認用の MX レコードが残っています' },
    passed: { en: 'No verification MX record is left over', ja: '所有権確認用の MX レコードは残っていません' },
    why: {
      en: 'Microsoft 365 asks once for an MX record to *.msv1.invalid, to prove who owns the domain. The name can never exist, so senders that try it lose time; if it comes first, all mail is delayed.',
      ja: 'Microsoft 365 は、所有権の確認のために *.msv1.invalid を指す MX レコードを一度だけ求めます。この名前は決して存在しないため、送信側の時間を無駄にし、優先度が高いとすべての受信が遅れます。',
    },
    fix: {
      en: 'Delete this MX record, then audit again. The verification stays valid.',
      ja: 'この MX レコードを削除し、もう一度診断してください。確認済みの状態は失われません。',
    },
  },
  sources: [
    {
      title: 'Microsoft Learn: Add DNS records to connect your domain',
      url: 'https://learn.microsoft.com/en-us/microsoft-365/admin/get-help-with-domains/create-dns-records-at-any-dns-hosting-provider',
      checks: ['M15'],
    },
  ],
  judge: ({ mx }) => {
    const own = ownMx(mx);
    const left = exchangesIn(mx).filter(({ host }) => isWithin(host, 'msv1.invalid'));
    if (left.length === 0) return pass(null, { replies: [own] });
    return fail(
      {
        en: `${left.map(({ host }) => host).join(', ')} was only needed to prove ownership.`,
        ja: `${left.map(({ host }) => host).join('、')} は所有権の確認だけに使われるものです。`,
      },
      {
        details: [
          mxExcerpt(own, ({ host }) => (isWithin(host, 'msv1.invalid') ? neverText : null)),
          ...left.map((exchange) => removeMx(own, exchange)),
        ],
        replies: [own],
      },
    );
  },
});

const neverText = { en: 'This name can never exist (RFC 2606).', ja: 'この名前は決して存在しません（RFC 2606）。' };
