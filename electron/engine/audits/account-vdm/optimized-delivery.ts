// Optimized shared delivery is on for the account, so that SES may hold back mail that names no set.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const accountVdmOptimizedDelivery = defineAudit({
  id: 'account-vdm-optimized-delivery',
  topic: 'account-vdm',
  subject: 'account',
  severity: 'low',
  needs: ['regionAccount'],
  texts: {
    title: {
      en: 'SES may hold back mail without a configuration set',
      ja: '設定セットのないメールを SES が遅らせることがあります',
    },
    passed: {
      en: 'Optimized shared delivery is off for the account',
      ja: 'アカウントの最適化された共有配信は無効です',
    },
    why: {
      en: 'With optimized shared delivery SES may delay messages to protect the reputation. For newsletters that helps; a sign-in code that comes minutes later is of no use. It has no effect on dedicated IPs.',
      ja: '最適化された共有配信では、評価を守るために SES がメールを遅らせることがあります。ニュースレターには有効ですが、数分遅れて届く認証コードは役に立ちません。専用 IP には影響しません。',
    },
    fix: {
      en: 'Send what must arrive at once with a configuration set in which it is off, or turn it off for the account and on for sets that can wait.',
      ja: 'すぐに届くべきメールは、無効にした設定セットで送信してください。またはアカウントで無効にし、遅れてもよい設定セットだけで有効にします。',
    },
  },
  sources: [citeSes('Virtual Deliverability Manager settings', 'vdm-settings', 'SES3-3')],
  judge: ({ regionAccount: { vdmEnabled, optimizedDelivery } }) => {
    if (!vdmEnabled) return notApplicable(off);
    return optimizedDelivery === 'ENABLED' ? fail(on) : pass();
  },
});

const on = {
  en: 'The account has it on, which covers mail without a configuration set; another check covers the sets.',
  ja: 'アカウントで有効なため、設定セットのないメールも対象です。設定セットは別の項目で判定します。',
};
const off = {
  en: 'Virtual Deliverability Manager is off; another check covers that.',
  ja: 'Virtual Deliverability Manager が無効です。別の項目で判定します。',
};
