// Text that SES would spoil when it puts its trackers in.
import { leavesOf } from '../../derive/mime-leaves.ts';
import { sayNames } from '../../derive/say-names.ts';
import { tracksEngagement } from '../../derive/tracks-engagement.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const draftSendingEightBitTracked = defineAudit({
  id: 'draft-sending-eight-bit-tracked',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'high',
  needs: ['draftMessage', 'draftSet'],
  weighs: ['draftSendAccount'],
  texts: {
    title: {
      en: 'Tracking may garble text that is sent as 8bit',
      ja: '8bit のテキストがトラッキングで文字化けする可能性があります',
    },
    passed: { en: 'Tracking garbles no text', ja: 'トラッキングで文字化けするテキストはありません' },
    why: {
      en: 'To count opens and clicks, SES rewrites the text. Text that is not encoded as quoted-printable or base64 may be garbled.',
      ja: 'SES は開封とクリックを数えるために本文を書き換えます。quoted-printable や base64 でエンコードされていない文字は、文字化けするおそれがあります。',
    },
    fix: {
      en: 'Encode these parts as quoted-printable or base64 (building the message from the form does so), or use a configuration set without tracking.',
      ja: '該当するパートを quoted-printable または base64 でエンコードするか（フォームから作り直すと自動で行われます）、トラッキングのない設定セットを使ってください。',
    },
  },
  sources: [citeSes('sending raw email', 'send-email-raw')],
  judge: ({ draftMessage: { raw }, draftSet, draftSendAccount }) => {
    if (raw === null) return notApplicable(built);
    const open = leavesOf(raw.root).filter(
      ({ contentType, encoding, disposition }) =>
        contentType.startsWith('text/') && disposition !== 'attachment' && ['8bit', 'binary'].includes(encoding),
    );
    if (open.length === 0) return pass();
    const account = draftSendAccount.state === 'seen' ? draftSendAccount.value : null;
    if (!tracksEngagement(draftSet, account)) return pass(untracked);
    const parts = sayNames(open.map(({ path, contentType }) => `${path} ${contentType}`));
    return fail({
      en: `"${draftSet.name}" tracks opens or clicks; 8bit: ${parts.en}.`,
      ja: `「${draftSet.name}」は開封またはクリックをトラッキングします。8bit のパート: ${parts.ja}。`,
    });
  },
});

const built = { en: 'The message is built from the form, encoded.', ja: 'フォームからエンコード済みで作成されます。' };
const untracked = {
  en: 'The set tracks neither opens nor clicks.',
  ja: '設定セットでは開封もクリックもトラッキングされません。',
};
