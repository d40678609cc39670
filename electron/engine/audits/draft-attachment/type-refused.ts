// An attachment whose file type SES refuses.
import { extensionOf } from '../../mail/attachment-types.ts';
import { refusedExtensions } from '../../protocols/ses/refused-extensions.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeAttachments, nameOf } from '../judge-attachments.ts';

export const draftAttachmentTypeRefused = defineAudit({
  id: 'draft-attachment-type-refused',
  topic: 'draft-attachment',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'SES refuses an attachment of this type', ja: 'SES が拒否する種類の添付ファイルがあります' },
    passed: { en: 'SES accepts the types of all attachments', ja: 'すべての添付ファイルを SES が受け付けます' },
    why: {
      en: 'SES refuses the whole message when the name of an attachment ends with one of 90 extensions of programs and scripts. Nothing is sent.',
      ja: 'プログラムやスクリプトなど 90 種類の拡張子のファイルが添付されていると、SES はメール全体を拒否し、何も送信されません。',
    },
    fix: {
      en: 'Remove the file, or put it on a web page and link to it. Renaming it only moves the problem to the recipient.',
      ja: 'ファイルを外すか、Web に置いてリンクしてください。名前を変えても、受信者側で問題になるだけです。',
    },
  },
  sources: [citeSes('unsupported attachment types', 'mime-types', 'SES1-SND-1')],
  judge: ({ draftMessage }) =>
    judgeAttachments(draftMessage, (file) =>
      refusedExtensions.has(extensionOf(file.fileName))
        ? { en: `SES refuses ${nameOf(file)}.`, ja: `${nameOf(file)} は SES に拒否されます。` }
        : null,
    ),
});
