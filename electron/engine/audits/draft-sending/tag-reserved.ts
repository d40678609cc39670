// A tag in the name of SES.
import { sayThese } from '../../derive/say-these.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { citeSesApi } from '../judge-ses-identity.ts';

export const draftSendingTagReserved = defineAudit({
  id: 'draft-sending-tag-reserved',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'A tag begins with ses:, which is reserved', ja: '予約済みの ses: で始まるタグがあります' },
    passed: { en: 'No tag begins with ses:', ja: 'ses: で始まるタグはありません' },
    why: {
      en: 'SES itself adds tags such as ses:configuration-set to every message. One of yours with this prefix is refused.',
      ja: 'ses:configuration-set などのタグは、SES がすべてのメールに追加します。この接頭辞を持つタグを指定すると拒否されます。',
    },
    fix: {
      en: 'Give the tag another name. SES adds its own tags automatically.',
      ja: '別の名前にしてください。SES のタグは指定しなくても追加されます。',
    },
  },
  sources: [citeSesApi('MessageTag')],
  judge: ({ draftMessage: { form } }) => {
    const reserved = form.tags.map(({ name }) => name).filter((name) => /^ses:/iu.test(name));
    return reserved.length > 0 ? fail(sayThese(reserved)) : pass();
  },
});
