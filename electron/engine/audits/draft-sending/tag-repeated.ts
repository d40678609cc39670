// Two tags of the same name.
import { sayThese } from '../../derive/say-these.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { citeSesApi } from '../judge-ses-identity.ts';

export const draftSendingTagRepeated = defineAudit({
  id: 'draft-sending-tag-repeated',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'medium',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'A tag name is used twice', ja: '同じ名前のタグがあります' },
    passed: { en: 'Each tag name is used once', ja: 'タグの名前は重複していません' },
    why: {
      en: 'Events and metrics are counted by the name of a tag. With two values for one name, it is unclear under which of them a message counts.',
      ja: 'イベントやメトリクスはタグの名前ごとに集計されます。1 つの名前に 2 つの値があると、どちらで集計されるか分かりません。',
    },
    fix: {
      en: 'Keep one of them, or rename the other.',
      ja: 'どちらかを削除するか、別の名前にしてください。',
    },
  },
  sources: [citeSesApi('MessageTag')],
  judge: ({ draftMessage: { form } }) => {
    const names = form.tags.map(({ name }) => name);
    const repeated = names.filter((name, index) => names.indexOf(name) !== index);
    return repeated.length > 0 ? fail(sayThese(repeated)) : pass();
  },
});
