// What the mail needs and a client that it is for does not have.
import type { Text } from '../../../../shared/text.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeFeatures } from '../judge-features.ts';

export const draftClientFeatureBreaks = defineAudit({
  id: 'draft-client-feature-breaks',
  topic: 'draft-client',
  subject: 'draft',
  severity: 'high',
  needs: ['draft', 'draftMarkup', 'draftSupport'],
  texts: {
    title: {
      en: 'A target client does not support a feature that the mail needs',
      ja: '対象のメールクライアントが対応していない機能があります',
    },
    passed: {
      en: 'The target clients support every feature that the mail needs',
      ja: '必要な機能はすべての対象クライアントで使えます',
    },
    why: {
      en: 'Mail clients support far less HTML and CSS than browsers, each in its own way. What a client does not support it drops, and the layout or the content breaks there.',
      ja: 'メールクライアントが対応する HTML と CSS はブラウザよりはるかに少なく、クライアントごとに異なります。対応していない指定は無視され、レイアウトや内容が崩れます。',
    },
    fix: {
      en: 'Each place names the clients and what to write instead. If a client does not matter to you, remove it from the targets.',
      ja: '各箇所に、該当するクライアントと代わりの書き方を示しています。考慮しなくてよいクライアントは、対象から外してください。',
    },
  },
  sources: [{ title: 'Can I email', url: 'https://www.caniemail.com/' }],
  judge: (asked) => judgeFeatures({ ...asked, level: 'breaks', says }),
});

const says = (clients: Text) => ({ en: `does not work in ${clients.en}`, ja: `${clients.ja} では使えません` });
