// An image that an attachment has to bring: only the sending call tells whether it does.
import { imagesOf } from '../../mail/addresses-of.ts';
import { defineAudit, pass, cannotTellFrom } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftImageAttachmentUnknown = defineAudit({
  id: 'draft-image-attachment-unknown',
  topic: 'draft-image',
  subject: 'draft',
  severity: 'high',
  needs: ['draft', 'draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  weighs: ['draftMessage'],
  texts: {
    title: { en: 'An image needs an attachment that is not there', ja: '対応する添付ファイルのない画像があります' },
    passed: { en: 'No image lacks its attachment', ja: '添付ファイルの足りない画像はありません' },
    why: {
      en: 'A template has no attachments. An image whose URL starts with cid: appears only if the sending call attaches a file with that content ID.',
      ja: 'テンプレートに添付ファイルは含まれません。cid: で始まる画像は、送信時に同じ Content-ID のファイルを添付した場合にだけ表示されます。',
    },
    fix: {
      en: 'Attach the file inline with this content ID in every sending call, or load the image over https.',
      ja: '送信のたびにこの Content-ID のファイルをインラインで添付するか、https で画像を参照してください。',
    },
  },
  sources: [
    {
      title: 'Amazon SES API v2: Attachment',
      url: 'https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_Attachment.html',
    },
  ],
  judge: ({ draftMessage, ...markups }) => {
    const wanted = imagesOf(markups).flatMap((image) => {
      const [, id] = /^\s*cid:(.{1,100})/iu.exec(image.address) ?? [];
      return id === undefined ? [] : [{ id: id.trim(), span: image.span }];
    });
    if (wanted.length === 0) return pass();
    if (draftMessage.state === 'seen') {
      const there = new Set(draftMessage.value.form.attachments.map(({ contentId }) => contentId?.toLowerCase()));
      const lost = wanted.filter(({ id }) => !there.has(id.toLowerCase()));
      return judgePlaces(
        markups.draft,
        lost.map(({ id, span }) => ({ span, says: noAttachment(id) })),
      );
    }
    const ids = [...new Set(wanted.map(({ id }) => id))].join(', ');
    const how = {
      en: `attachments belong to the sending call, which needs a file with the content ID ${ids}.`,
      ja: `添付ファイルは送信時に指定します。Content-ID が ${ids} のファイルが必要です。`,
    };
    return cannotTellFrom({ state: 'unreachable', why: { kind: 'not-asked', how }, atMs: 0, from: [] });
  },
});

const noAttachment = (id: string) => ({
  en: `No attachment has the content ID ${id}.`,
  ja: `Content-ID が ${id} の添付ファイルがありません。`,
});
