// SES3-3: mail that cannot wait is sent with optimized shared delivery, which may hold it back.
import { sharedPool } from '../../derive/sending-pool.ts';
import { isTransactional } from '../../derive/transactional-set.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, notApplicable } from '../define-audit.ts';
import { judgeRegionSets } from '../judge-region-sets.ts';

export const accountSetOptimizedDelivery = defineAudit({
  id: 'account-set-optimized-delivery',
  topic: 'account-set',
  subject: 'account',
  severity: 'medium',
  needs: ['regionAccount'],
  weighs: ['regionSets'],
  texts: {
    title: {
      en: 'Optimized shared delivery may hold back urgent mail',
      ja: '最適化された共有配信により、急ぎのメールが遅れることがあります',
    },
    passed: {
      en: 'Urgent mail is not held back by optimized shared delivery',
      ja: '急ぎのメールが最適化された共有配信で遅れることはありません',
    },
    why: {
      en: 'With optimized shared delivery SES may delay messages to protect their chance of being delivered. That is fine for newsletters, but not for a password reset or a receipt.',
      ja: '最適化された共有配信では、到達率を守るために SES がメールの送信を遅らせることがあります。ニュースレターでは問題ありませんが、パスワード再設定や領収書の遅れは困ります。',
    },
    fix: {
      en: "Disable optimized shared delivery on these sets; the account's own setting can stay. Which sets are urgent is guessed from their names and from the mail type of the account.",
      ja: 'これらの設定セットで最適化された共有配信を無効にしてください（アカウントの設定はそのままで構いません）。急ぎかどうかは、設定セットの名前とアカウントのメールの種類から推測しています。',
    },
  },
  sources: [citeSes('Virtual Deliverability Manager settings', 'vdm-settings', 'SES3-3')],
  judge: ({ regionAccount, regionSets }) => {
    if (!regionAccount.vdmEnabled) return notApplicable(withoutVdm);
    return judgeRegionSets(regionSets, {
      // Optimized shared delivery does nothing to mail from dedicated addresses.
      among: (set) => isTransactional(set, regionAccount) && (set.sendingPool ?? sharedPool) === sharedPool,
      none: nothingUrgent,
      isFault: ({ optimizedDelivery }) => (optimizedDelivery ?? regionAccount.optimizedDelivery) === 'ENABLED',
      says: (names) => ({
        en: `Mail with ${names.en} may be held back.`,
        ja: `${names.ja} のメールが遅れることがあります。`,
      }),
    });
  },
});

const withoutVdm = {
  en: 'Virtual Deliverability Manager is off, and optimized shared delivery with it.',
  ja: 'Virtual Deliverability Manager が無効なため、最適化された共有配信も無効です。',
};
const nothingUrgent = {
  en: 'No set on shared IP addresses looks like one for urgent mail.',
  ja: '共有 IP を使う設定セットに、急ぎのメール用と思われるものがありません。',
};
