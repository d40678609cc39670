// The identity has no default configuration set: what names none is sent without one.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const sesConfigurationSetNone = defineAudit({
  id: 'ses-configuration-set-none',
  topic: 'ses-configuration-set',
  subject: 'identity',
  severity: 'low',
  needs: ['sesIdentity'],
  texts: {
    title: { en: 'No default configuration set', ja: 'デフォルト設定セットがありません' },
    passed: { en: 'There is a default configuration set', ja: 'デフォルト設定セットが設定されています' },
    why: {
      en: "A configuration set records what becomes of each message: delivered, bounced, complained, delayed. Mail that names no set is sent without one, and nothing about it is kept but the account's totals.",
      ja: '設定セットは、配信・バウンス・苦情・遅延など、メールごとの結果を記録します。設定セットを指定しないメールについては、アカウント全体の集計のほかに何も残りません。',
    },
    fix: {
      en: 'Create a configuration set with an event destination and make it the default of this identity. A send that names a set of its own keeps using that one.',
      ja: 'イベント送信先を備えた設定セットを作成し、この ID のデフォルト設定セットにしてください。送信時に別の設定セットを指定したメールには影響しません。',
    },
  },
  sources: [citeSes('managing configuration sets', 'managing-configuration-sets', 'SES4-27')],
  judge: ({ sesIdentity: { configurationSet, name } }) => {
    if (configurationSet !== null) return pass();
    return fail({
      en: `${name} has no default configuration set.`,
      ja: `${name} にデフォルト設定セットがありません。`,
    });
  },
});
