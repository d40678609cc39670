// The MAIL FROM domain does not vouch for the address.
import { spfInCase, senderUnknown } from '../spf-in-case.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { unknownBecause } from '../unknown-because.ts';

export const messageSpfSoftfailed = defineAudit({
  id: 'message-spf-softfailed',
  topic: 'message-spf',
  subject: 'message',
  severity: 'low',
  needs: ['mail'],
  texts: {
    title: {
      en: 'SPF does not vouch for the sender (softfail or neutral)',
      ja: 'SPF が送信元を保証していません（softfail または neutral）',
    },
    passed: { en: 'SPF gives a definite result', ja: 'SPF の結果は明確です' },
    why: {
      en: 'The domain neither allows nor forbids this address. For DMARC that is not a pass.',
      ja: 'ドメインはこのアドレスを許可も拒否もしていません。DMARC では合格になりません。',
    },
    fix: {
      en: 'If the sending address is yours, add it to the SPF record of the MAIL FROM domain.',
      ja: '自分の送信元であれば、MAIL FROM ドメインの SPF レコードに追加してください。',
    },
  },
  sources: [citeRfc(7208, '8.5'), citeRfc(7208, '8.2')],
  judge: ({ mail: { spf } }) => {
    if (spf === null) return unknownBecause(senderUnknown);
    if (spf.result === 'temperror') return unknownBecause(spf.says);
    const isFound = spf.result === 'softfail' || spf.result === 'neutral';
    return isFound ? fail(spfInCase(spf)) : pass(spf.says);
  },
});
