// What the receiver wrote is not what is found now.
import type { Table } from '../../../../shared/detail.ts';
import type { ClaimedResult } from '../../../../shared/message/mail-report.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const messagePathResultDiffers = defineAudit({
  id: 'message-path-result-differs',
  topic: 'message-path',
  subject: 'message',
  severity: 'info',
  needs: ['mail'],
  texts: {
    title: { en: "The receiver's result differs from Plumbline's", ja: '受信側の記録と今回の結果が異なります' },
    passed: { en: "The receiver's results agree with Plumbline's", ja: '受信側の記録と今回の結果は一致しています' },
    why: {
      en: 'Authentication-Results records what a receiver found when the message arrived. If the result is different now, DNS records or the message may have changed since.',
      ja: 'Authentication-Results には受信時の認証結果が記録されています。今回と異なる場合は、その後に DNS のレコードかメールが変わった可能性があります。',
    },
    fix: {
      en: 'See which result differs and why. If you changed DNS since, send a new message and check that one.',
      ja: '異なる結果とその理由を確認してください。DNS を変更した場合は、新しいメールを送って確認します。',
    },
  },
  sources: [citeRfc(8601, '2.7')],
  judge: ({ mail: { claimed } }) => {
    const compared = claimed.filter(({ agrees }) => agrees !== null);
    const differing = compared.filter(({ agrees }) => agrees === false);
    const [first] = differing;
    if (compared.length === 0) return notApplicable(nothingToCompare);
    if (first === undefined) return pass();
    const { authservId, method, result, ours } = first;
    return fail(
      {
        en: `${authservId} recorded ${method}=${result}; now it is ${ours ?? '?'}.`,
        ja: `${authservId} の記録は ${method}=${result} ですが、今回は ${ours ?? '?'} です。`,
      },
      { details: [tableOf(differing)] },
    );
  },
});

function tableOf(claims: readonly ClaimedResult[]): Table {
  return {
    kind: 'table',
    title: { en: 'Results that differ', ja: '一致しない結果' },
    columns: [
      { en: 'Recorded', ja: '記録' },
      { en: 'About', ja: '対象' },
      { en: 'Now', ja: '今回' },
      { en: 'Why it may differ', ja: '考えられる理由' },
    ],
    rows: claims.map(({ method, result, about, ours, says }) => [
      `${method}=${result}`,
      about,
      ours ?? '?',
      says ?? '',
    ]),
  };
}

const nothingToCompare = {
  en: 'No receiver recorded a result that can be compared.',
  ja: '比較できる受信側の記録がありません。',
};
