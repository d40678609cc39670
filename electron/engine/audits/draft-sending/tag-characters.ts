// A tag with characters that SES does not take.
import { sayThese } from '../../derive/say-these.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { citeSesApi } from '../judge-ses-identity.ts';

export const draftSendingTagCharacters = defineAudit({
  id: 'draft-sending-tag-characters',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'A tag has characters that SES does not accept', ja: 'タグに使用できない文字があります' },
    passed: { en: 'The tags have only characters that SES accepts', ja: 'タグの文字に問題はありません' },
    why: {
      en: 'Names can contain ASCII letters, digits, _ and -, values also . and @. SES refuses the message otherwise, and also if a name or value is empty.',
      ja: '名前に使えるのは ASCII の英数字と _ と - で、値には . と @ も使えます。それ以外の文字や空の名前・値があると、SES はメールを拒否します。',
    },
    fix: {
      en: 'Replace other characters with - or _. Put text for people into the subject or a header.',
      ja: 'ほかの文字は - または _ に置き換えてください。人が読む情報は件名やヘッダーに入れます。',
    },
  },
  sources: [citeSesApi('MessageTag')],
  judge: ({ draftMessage: { form } }) => {
    const refused = form.tags.filter(
      ({ name, value }) =>
        !/^ses:/iu.test(name) && !(/^[A-Za-z0-9_-]+$/u.test(name) && /^[A-Za-z0-9_.@-]+$/u.test(value)),
    );
    return refused.length > 0 ? fail(sayThese(refused.map(({ name, value }) => `${name}=${value}`))) : pass();
  },
});
