// AU-3: a delegate sender's policy on an identity that has a default configuration set.
import { allowsSending, grantsOf, outsidersIn } from '../../derive/ses-policy-statement.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { judgeSesPolicies } from '../judge-ses-policies.ts';

export const sesPolicyDefaultSetBeside = defineAudit({
  id: 'ses-policy-default-set-beside',
  topic: 'ses-policy',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity'],
  texts: {
    title: {
      en: 'A default configuration set stands in the way of delegates',
      ja: 'デフォルト設定セットと送信委任は併用できません',
    },
    passed: {
      en: 'No default configuration set stands in the way of delegates',
      ja: 'デフォルト設定セットと送信委任の併用はありません',
    },
    why: {
      en: 'SES does not allow a default configuration set on an identity that a delegate sender uses: the set belongs to your account, and the delegate cannot use it. Its sends fail unless it names a set of its own.',
      ja: '委任送信者が使う ID には、デフォルト設定セットを割り当てられません。設定セットはご自身のアカウントのもので、委任先では使えないためです。委任先が自分の設定セットを指定しない限り、送信は失敗します。',
    },
    fix: {
      en: 'Remove the default configuration set from this identity and name the set in each of your own sends, or give the delegate a subdomain identity of its own.',
      ja: 'この ID からデフォルト設定セットを外し、自社の送信では都度指定してください。または、委任先専用のサブドメインの ID を用意します。',
    },
  },
  sources: [citeSes('managing configuration sets', 'managing-configuration-sets', 'SES2-AU-3')],
  judge: ({ sesIdentity }) =>
    judgeSesPolicies(sesIdentity, (policies) => {
      const set = sesIdentity.configurationSet;
      const granting = grantsOf(policies).filter(
        ({ statement }) => allowsSending(statement) && outsidersIn(statement).length > 0,
      );
      if (set === null || granting.length === 0) return pass();
      const names = [...new Set(granting.map(({ policy }) => policy.name))].join(', ');
      return fail({
        en: `The default configuration set is ${set}, and policy ${names} lets other accounts send.`,
        ja: `デフォルト設定セットは ${set} で、ポリシー ${names} が他のアカウントの送信を許可しています。`,
      });
    }),
});
