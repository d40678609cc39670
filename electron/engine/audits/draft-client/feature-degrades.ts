// What works in part in a client that the mail is for, or is missed by nobody.
import type { Text } from '../../../../shared/text.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeFeatures } from '../judge-features.ts';

export const draftClientFeatureDegrades = defineAudit({
  id: 'draft-client-feature-degrades',
  topic: 'draft-client',
  subject: 'draft',
  severity: 'low',
  needs: ['draft', 'draftMarkup', 'draftSupport'],
  texts: {
    title: { en: 'The mail looks plainer in a target client', ja: '一部の対象クライアントでは表示が簡素になります' },
    passed: {
      en: 'The target clients drop nothing that would be missed',
      ja: '対象クライアントで目立った違いはありません',
    },
    why: {
      en: 'These features work only partly or are dropped without harm: corners are square, the font differs, nothing moves. The mail can still be read and used.',
      ja: '一部しか機能しない、または無視されても支障のない機能です。角が丸くならない、フォントが変わる、動かないといった違いはありますが、メールは読めて使えます。',
    },
    fix: {
      en: 'Look at the preview of these clients. If the plainer look is fine, nothing needs to be done.',
      ja: '該当するクライアントのプレビューを確認してください。簡素な表示で問題なければ、対応は不要です。',
    },
  },
  sources: [{ title: 'Can I email', url: 'https://www.caniemail.com/' }],
  judge: (asked) => judgeFeatures({ ...asked, level: 'degrades', says }),
});

const says = (clients: Text) => ({
  en: `works only partly or not at all in ${clients.en}`,
  ja: `${clients.ja} では一部しか、またはまったく機能しません`,
});
