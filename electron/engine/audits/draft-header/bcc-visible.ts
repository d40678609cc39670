// A Bcc header in the bytes of the message.
import { headersNamed } from '../../mail/walk-parts.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const draftHeaderBccVisible = defineAudit({
  id: 'draft-header-bcc-visible',
  topic: 'draft-header',
  subject: 'draft',
  severity: 'medium',
  needs: ['draftMime'],
  texts: {
    title: { en: 'The message names its Bcc recipients', ja: 'Bcc の宛先がメールに書かれています' },
    passed: { en: 'The message names no Bcc recipients', ja: 'Bcc の宛先は書かれていません' },
    why: {
      en: 'Bcc works by the envelope alone. A header in a raw message may reach the other recipients, who then see who else got it.',
      ja: 'Bcc はエンベロープだけで機能します。未加工のメールに書くと、ほかの受信者に宛先が見えることがあります。',
    },
    fix: {
      en: 'Delete the header; the addresses stay recipients by the form.',
      ja: 'ヘッダーを削除してください。宛先はフォームで指定します。',
    },
  },
  sources: [citeRfc(5322, '3.6.3')],
  judge: ({ draftMime: { structure } }) =>
    headersNamed(structure, 'Bcc').length === 0
      ? pass()
      : fail({ en: 'There is a Bcc header.', ja: 'Bcc ヘッダーがあります。' }),
});
