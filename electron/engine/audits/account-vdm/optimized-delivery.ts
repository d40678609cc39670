// Optimized shared delivery is on for all mail, so that SES may hold back what is urgent.
import { sayNames } from '../../derive/say-names.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTellFrom, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { regionProof } from '../region-proof.ts';

export const accountVdmOptimizedDelivery = defineAudit({
  id: 'account-vdm-optimized-delivery',
  topic: 'account-vdm',
  subject: 'account',
  severity: 'low',
  needs: [],
  weighs: ['regionAccount', 'regionSets'],
  texts: {
    title: { en: 'SES may hold back urgent mail', ja: '急ぎのメールを SES が遅らせることがあります' },
    passed: { en: 'SES does not hold back mail on its own', ja: 'SES が自らメールを遅らせる設定ではありません' },
    why: {
      en: 'With optimized shared delivery SES may delay messages to protect the reputation. For newsletters that helps; a sign-in code that comes minutes later is of no use. It has no effect on dedicated IPs.',
      ja: '最適化された共有配信では、評価を守るために SES がメールを遅らせることがあります。ニュースレターには有効ですが、数分遅れて届く認証コードは役に立ちません。専用 IP には影響しません。',
    },
    fix: {
      en: 'Turn it off in the configuration set of mail that must arrive at once, or turn it off for the account and on for sets that can wait.',
      ja: 'すぐに届くべきメールの設定セットで無効にするか、アカウントで無効にして、遅れてもよい設定セットだけで有効にしてください。',
    },
  },
  sources: [citeSes('Virtual Deliverability Manager settings', 'vdm-settings', 'SES3-3')],
  judge: ({ regionAccount, regionSets }) => {
    if (regionAccount.state !== 'seen') return cannotTellFrom(regionAccount);
    const proof = regionProof([regionAccount]);
    if (!regionAccount.value.vdmEnabled) return notApplicable(off, proof);
    if (regionAccount.value.optimizedDelivery !== 'ENABLED') return pass(null, proof);
    const sets = regionSets.state === 'seen' ? regionSets.value.seen : [];
    const inheriting = sets.filter(({ optimizedDelivery }) => optimizedDelivery === null);
    return fail(sayOn(inheriting.map(({ name }) => name)), proof);
  },
});

function sayOn(sets: readonly string[]) {
  if (sets.length === 0)
    return { en: 'It is on for mail without a configuration set.', ja: '対象: 設定セットのないメール' };
  const { en, ja } = sayNames(sets);
  return {
    en: `It is on for mail without a configuration set or through ${en}.`,
    ja: `対象: 設定セットのないメールと ${ja} のメール`,
  };
}

const off = {
  en: 'Virtual Deliverability Manager is off; another check covers that.',
  ja: 'Virtual Deliverability Manager が無効です。別の項目で判定します。',
};
