// A text part without the unsubscribe link that the HTML has.
import { leavingWords } from '../../mail/link-words.ts';
import { unsubscribeUrl } from '../../mail/ses-placeholders.ts';
import { isFiller } from '../../mail/text-filler.ts';
import { elementsNamed, textIn } from '../../mail/walk-markup.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, pass, notApplicable } from '../define-audit.ts';
import { judgePlaces, startOf } from '../judge-places.ts';

export const draftTextUnsubscribeMissing = defineAudit({
  id: 'draft-text-unsubscribe-missing',
  topic: 'draft-text',
  subject: 'draft',
  severity: 'low',
  needs: ['draft', 'draftRendered', 'draftMarkup'],
  texts: {
    title: { en: 'Only the HTML part has an unsubscribe link', ja: '配信停止のリンクが HTML パートだけにあります' },
    passed: { en: 'The text part has the unsubscribe link, too', ja: 'テキストパートにも配信停止のリンクがあります' },
    why: {
      en: 'People who read the text part find no way to unsubscribe, and may report the mail as spam.',
      ja: 'テキストパートを読む受信者は配信を停止できず、迷惑メールとして報告するおそれがあります。',
    },
    fix: {
      en: 'Add it to the text part: “Unsubscribe: {{amazonSESUnsubscribeUrl}}”.',
      ja: '「配信停止: {{amazonSESUnsubscribeUrl}}」のように、テキストパートにも書いてください。',
    },
  },
  sources: [citeSes('subscription management', 'sending-email-subscription-management')],
  judge: ({ draft, draftRendered: { text }, draftMarkup }) => {
    const html = draft.source.html ?? '';
    const isInHtml =
      html.includes(unsubscribeUrl) ||
      elementsNamed(draftMarkup, 'a').some((link) => leavingWords.test(textIn(draftMarkup, link)));
    if (!isInHtml || text === null || text.text.trim() === '' || isFiller(text.text)) return notApplicable(nothing);
    if ((draft.source.text ?? '').includes(unsubscribeUrl) || leavingWords.test(text.text)) return pass();
    return judgePlaces(draft, [{ part: 'text', span: startOf(draft.source.text), says: lacks }]);
  },
});

const nothing = {
  en: 'There is no unsubscribe link in the HTML, or no text part with content.',
  ja: 'HTML に配信停止のリンクがないか、内容のあるテキストパートがありません。',
};
const lacks = {
  en: 'The text part does not say how to unsubscribe.',
  ja: 'テキストパートに配信停止の方法がありません。',
};
