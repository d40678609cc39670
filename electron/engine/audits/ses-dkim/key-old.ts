// X10: SES made the signing key more than a year ago.
import type { Text } from '../../../../shared/text.ts';
import { dayMs, saySpan, sayTime } from '../../derive/say-time.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { citeSesApi, judgeSesIdentity, onlyDomains } from '../judge-ses-identity.ts';

export const sesDkimKeyOld = defineAudit({
  id: 'ses-dkim-key-old',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'info',
  needs: [],
  weighs: ['sesIdentity'],
  texts: {
    title: { en: 'The DKIM key is more than a year old', ja: 'DKIM 鍵の作成から 1 年以上たっています' },
    passed: { en: 'The DKIM key is less than a year old', ja: 'DKIM 鍵は作成から 1 年以内です' },
    why: {
      en: 'With Easy DKIM, SES changes its keys by itself, so an old key is no fault. Some rules of organizations ask for a yearly change; then it is good to know the age.',
      ja: 'Easy DKIM の鍵は SES が自動で更新するため、古くても問題ではありません。年 1 回の更新を求める社内規定がある場合に、鍵の古さを確認できます。',
    },
    fix: {
      en: 'Nothing has to be done. If a rule asks for a new key, change the key length in SES or restart Easy DKIM in a quiet hour; the new key comes with it.',
      ja: '対応は不要です。規定で鍵の更新が必要な場合は、送信の少ない時間帯に、鍵の長さの変更または Easy DKIM の再設定を行うと、新しい鍵が作られます。',
    },
  },
  sources: [citeSesApi('DkimAttributes', 'X10')],
  judge: ({ sesIdentity }) =>
    judgeSesIdentity(sesIdentity, ({ kind, dkim }, nowMs) => {
      if (kind === 'address') return notApplicable(onlyDomains);
      const madeAtMs = dkim.lastKeyGenerationAtMs;
      if (madeAtMs === null) return notApplicable(noAge);
      const made = sayTime(madeAtMs);
      const age = saySpan(nowMs - madeAtMs);
      const says = {
        en: `SES made the key at ${made.en}, ${age.en} ago.`,
        ja: `鍵の作成は ${made.ja}（${age.ja}前）です。`,
      };
      return nowMs - madeAtMs > 365 * dayMs ? fail(says) : pass(says);
    }),
});

const noAge: Text = {
  en: 'SES does not say when the key was made.',
  ja: 'SES が鍵の作成日時を示していないため、該当しません。',
};
