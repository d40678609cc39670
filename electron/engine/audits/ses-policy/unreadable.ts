// AU-2: a policy that is no JSON, or lacks what a policy must have.
import type { Mark } from '../../../../shared/detail.ts';
import { type NamedPolicy, policyExcerpt } from '../../derive/ses-policy-statement.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { judgeSesPolicies } from '../judge-ses-policies.ts';

export const sesPolicyUnreadable = defineAudit({
  id: 'ses-policy-unreadable',
  topic: 'ses-policy',
  subject: 'identity',
  severity: 'medium',
  needs: ['sesIdentity'],
  texts: {
    title: { en: 'A sending authorization policy is not well formed', ja: '送信承認ポリシーの形式に誤りがあります' },
    passed: { en: 'Every sending authorization policy is well formed', ja: '送信承認ポリシーの形式に誤りはありません' },
    why: {
      en: 'A policy must be a JSON document with a Statement, and each statement needs Effect, Principal, Action and Resource. What does not have this form grants nothing, and nobody can say what it was meant to grant.',
      ja: 'ポリシーは Statement を含む JSON で、各ステートメントに Effect、Principal、Action、Resource が必要です。形式が正しくないものは効力がなく、何を許可する意図だったかも判断できません。',
    },
    fix: {
      en: 'Correct the marked place, or delete the policy if nobody needs it any more.',
      ja: '印の付いた箇所を修正するか、不要であればポリシーを削除してください。',
    },
  },
  sources: [citeSes('policy anatomy', 'policy-anatomy', 'SES2-AU-2')],
  judge: ({ sesIdentity }) =>
    judgeSesPolicies(sesIdentity, (policies) => {
      const broken = policies.flatMap((policy) => {
        const marks = marksIn(policy);
        return marks.length === 0 ? [] : [{ policy, marks }];
      });
      const [first] = broken;
      if (first === undefined) return pass();
      const reason = first.marks[0]?.reason ?? { en: '', ja: '' };
      return fail(
        {
          en: `Policy ${first.policy.name}: ${reason.en}`,
          ja: `ポリシー ${first.policy.name}: ${reason.ja}`,
        },
        { details: broken.map(({ policy, marks }) => policyExcerpt(policy, marks)) },
      );
    }),
});

function marksIn({ reading, text }: NamedPolicy): readonly Mark[] {
  if (reading.kind === 'unreadable') {
    const start = Math.max(0, Math.min(reading.at, text.length - 1));
    return [
      { start, end: Math.max(start + 1, reading.fault === 'shape' ? text.length : 0), reason: reasons[reading.fault] },
    ];
  }
  const missing = reading.statements.filter((statement) => statement.missing.length > 0);
  return missing.map(({ span, missing: names }) => ({
    ...span,
    reason: { en: `${names.join(', ')} is missing.`, ja: `${names.join('、')} がありません。` },
  }));
}

const reasons = {
  syntax: { en: 'This is not JSON from here on.', ja: 'ここから先が JSON として正しくありません。' },
  long: { en: 'The document is far too long to be read.', ja: '文書が長すぎるため読み取れません。' },
  deep: { en: 'The document is nested too deeply to be read.', ja: '入れ子が深すぎるため読み取れません。' },
  shape: { en: 'There is no statement in it.', ja: 'ステートメントがありません。' },
} as const;
