// The account suppresses nothing.
import { sameText } from '../../../../shared/text.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const accountSuppressionOff = defineAudit({
  id: 'account-suppression-off',
  topic: 'account-suppression',
  subject: 'account',
  severity: 'high',
  needs: ['regionAccount'],
  texts: {
    title: { en: 'The account suppresses nothing', ja: 'サプレッションが無効です' },
    passed: { en: 'The account has suppression on', ja: 'サプレッションは有効です' },
    why: {
      en: 'Addresses that bounced or complained are mailed again and again, unless every application keeps its own list. Both rates rise, until AWS may step in.',
      ja: '各アプリケーションが独自に管理しない限り、バウンスや苦情のあった宛先に送り続けます。両方の率が上がり、AWS による措置につながるおそれがあります。',
    },
    fix: {
      en: 'Turn on account-level suppression for both reasons: aws sesv2 put-account-suppression-attributes --suppressed-reasons BOUNCE COMPLAINT',
      ja: 'アカウントレベルのサプレッションを両方の理由で有効にしてください: aws sesv2 put-account-suppression-attributes --suppressed-reasons BOUNCE COMPLAINT',
    },
  },
  sources: [citeSes('account-level suppression list', 'sending-email-suppression-list', 'SES3-5')],
  judge: ({ regionAccount: { suppressedReasons } }) =>
    suppressedReasons.length === 0 ? fail(off) : pass(sameText(suppressedReasons.join(', '))),
});

const off = {
  en: 'GetAccount lists no suppressed reasons.',
  ja: 'GetAccount の SuppressedReasons が空です。',
};
