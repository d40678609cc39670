// A script in a mail.
import { valueOf, elementsNamed } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftRiskScript = defineAudit({
  id: 'draft-risk-script',
  topic: 'draft-risk',
  subject: 'draft',
  severity: 'high',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'The mail contains a script', ja: 'スクリプトがあります' },
    passed: { en: 'The mail contains no script', ja: 'スクリプトはありません' },
    why: {
      en: 'No mail client runs scripts. Filters treat them as an attack and may refuse the mail.',
      ja: 'メールクライアントはスクリプトを実行しません。攻撃とみなされ、受信を拒否されることもあります。',
    },
    fix: {
      en: 'Remove the script. Write what it should show in the HTML, and do what it should do on a web page.',
      ja: 'スクリプトを削除してください。表示する内容は HTML に書き、処理は Web ページで行います。',
    },
  },
  sources: [
    {
      title: 'SpamAssassin: tests performed',
      url: 'https://spamassassin.apache.org/old/tests_3_3_x.html',
    },
  ],
  judge: ({ draft, draftMarkup }) =>
    judgePlaces(
      draft,
      elementsNamed(draftMarkup, 'script')
        .filter((script) => !/json/iu.test(valueOf(script, 'type') ?? ''))
        .flatMap(({ startTag }) => (startTag === null ? [] : [{ span: startTag, says: script }])),
    ),
});

const script = { en: 'This script never runs.', ja: 'このスクリプトは実行されません。' };
