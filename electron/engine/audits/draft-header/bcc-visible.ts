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
      en: 'Bcc works through the envelope only. A Bcc header in a raw message may reach the other recipients and show them who else got it.',
      ja: 'Bcc はエンベロープだけで機能します。未加工 (raw) のメールに Bcc ヘッダーがあると、ほかの受信者に宛先が見えることがあります。',
    },
    fix: {
      en: 'Delete the header, and name these recipients in the form instead.',
      ja: 'ヘッダーを削除し、宛先はフォームで指定してください。',
    },
  },
  sources: [citeRfc(5322, '3.6.3')],
  judge: ({ draftMime: { structure } }) =>
    headersNamed(structure, 'Bcc').length === 0
      ? pass()
      : fail({ en: 'There is a Bcc header.', ja: 'Bcc ヘッダーがあります。' }),
});
