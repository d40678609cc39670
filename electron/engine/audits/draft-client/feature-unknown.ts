// What nobody has tested in a client that the mail is for.
import type { Text } from '../../../../shared/text.ts';
import { defineAudit, pass } from '../define-audit.ts';
import { judgeFeatures } from '../judge-features.ts';

export const draftClientFeatureUnknown = defineAudit({
  id: 'draft-client-feature-unknown',
  topic: 'draft-client',
  subject: 'draft',
  severity: 'info',
  needs: ['draft', 'draftMarkup', 'draftSupport'],
  texts: {
    title: {
      en: 'Support in a target client is not known',
      ja: '対象クライアントでの対応状況が不明な機能があります',
    },
    passed: {
      en: 'All features in use have been tested in the target clients',
      ja: '使っている機能はすべて対象クライアントで検証済みです',
    },
    why: {
      en: 'The caniemail data has no test results for these features in that client. They may or may not work.',
      ja: 'caniemail のデータに、そのクライアントでの検証結果がない機能です。使えるかどうかは分かりません。',
    },
    fix: {
      en: 'If the feature matters, send a test message to that client.',
      ja: '重要な機能であれば、該当するクライアントにテスト送信して確認してください。',
    },
  },
  sources: [{ title: 'Can I email', url: 'https://www.caniemail.com/' }],
  judge: (asked) => {
    const judged = judgeFeatures({ ...asked, level: 'unknown', says });
    const { unknownFeatures = 0 } = asked.draftSupport;
    return judged.verdict === 'pass' && unknownFeatures > 0 ? pass(sayNewer(unknownFeatures)) : judged;
  },
});

/** The data may be refreshed, the program not. */
const sayNewer = (count: number) => ({
  en: `The caniemail data has ${count} newer ${count === 1 ? 'feature' : 'features'} that this version does not check.`,
  ja: `caniemail のデータには、このバージョンでは調べられない新しい機能が ${count} 件あります。`,
});

const says = (clients: Text) => ({ en: `not tested in ${clients.en}`, ja: `${clients.ja} では検証されていません` });
