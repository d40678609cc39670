// AU-2: a policy's name outside the letters, digits, dashes and underscores that SES allows.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { judgeSesPolicies } from '../judge-ses-policies.ts';

export const sesPolicyNameInvalid = defineAudit({
  id: 'ses-policy-name-invalid',
  topic: 'ses-policy',
  subject: 'identity',
  severity: 'low',
  needs: ['sesIdentity'],
  texts: {
    title: { en: 'A policy has a name that SES does not allow', ja: '使用できない文字を含むポリシー名があります' },
    passed: { en: 'Every policy has a name that SES allows', ja: 'ポリシー名はすべて正しい形式です' },
    why: {
      en: 'A policy name has at most 64 letters, digits, dashes and underscores. One that does not fit cannot be named in API calls, so the policy can be neither changed nor deleted with them.',
      ja: 'ポリシー名に使えるのは英数字、ハイフン、アンダースコアで、64 文字までです。これに合わない名前は API で指定できず、変更も削除もできません。',
    },
    fix: {
      en: 'Create the same policy under a new name, then delete the old one in the SES console.',
      ja: '新しい名前で同じポリシーを作成し、古いポリシーを SES コンソールで削除してください。',
    },
  },
  sources: [citeSes('using identity authorization', 'identity-authorization-policies', 'SES2-AU-2')],
  judge: ({ sesIdentity }) =>
    judgeSesPolicies(sesIdentity, (policies) => {
      const odd = policies.filter(({ name }) => !/^[\w-]{1,64}$/u.test(name)).map(({ name }) => name);
      if (odd.length === 0) return pass();
      return fail({ en: `Not allowed: ${odd.join(', ')}.`, ja: `使用できない名前: ${odd.join('、')}。` });
    }),
});
