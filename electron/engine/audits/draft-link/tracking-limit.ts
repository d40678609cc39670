// More links than SES rewrites to count clicks.
import { readAddress } from '../../mail/read-address.ts';
import { attributeOf, valueOf, elementsNamed } from '../../mail/walk-markup.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

const maxTracked = 250;

export const draftLinkTrackingLimit = defineAudit({
  id: 'draft-link-tracking-limit',
  topic: 'draft-link',
  subject: 'draft',
  severity: 'medium',
  needs: ['draftRenderedMarkup'],
  texts: {
    title: { en: 'The mail has more than 250 links', ja: 'リンクが 250 件を超えています' },
    passed: { en: 'The mail has at most 250 links', ja: 'リンクは 250 件以内です' },
    why: {
      en: 'SES counts clicks for at most 250 links in a message. Mail with so many links is also more likely to be treated as spam.',
      ja: 'SES がクリックを計測できるのは、1 通につき 250 件までのリンクです。リンクが多いと、迷惑メールと判定されやすくもなります。',
    },
    fix: {
      en: 'Remove links, or add ses:no-track to those whose clicks need not be counted.',
      ja: 'リンクを減らすか、計測の必要がないリンクに ses:no-track を付けてください。',
    },
  },
  sources: [citeSes('open and click metrics', 'faqs-metrics')],
  judge: ({ draftRenderedMarkup }) => {
    const tracked = elementsNamed(draftRenderedMarkup, 'a').filter(
      (link) => readAddress(valueOf(link, 'href') ?? '').kind === 'web' && attributeOf(link, 'ses:no-track') === null,
    );
    if (tracked.length <= maxTracked) return pass();
    return fail({
      en: `${tracked.length} links would be tracked.`,
      ja: `計測の対象になるリンクが ${tracked.length} 件あります。`,
    });
  },
});
