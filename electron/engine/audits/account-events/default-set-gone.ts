// SES2-ID-3: identities name a default configuration set that was deleted.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeDefaultSets } from '../judge-default-sets.ts';
import { wiringNeeds, wiringWeighs } from '../judge-event-wires.ts';

export const accountEventsDefaultSetGone = defineAudit({
  id: 'account-events-default-set-gone',
  topic: 'account-events',
  subject: 'account',
  severity: 'blocker',
  needs: wiringNeeds,
  weighs: wiringWeighs,
  texts: {
    title: {
      en: 'Identities use a configuration set that was deleted',
      ja: '削除された設定セットを使っている ID があります',
    },
    passed: { en: 'Every default configuration set exists', ja: 'デフォルト設定セットはすべて存在します' },
    why: {
      en: 'Every send from these identities that names no other set is refused with a bad request, although everything else is in order.',
      ja: 'これらの ID から別の設定セットを指定せずに送信すると、ほかに問題がなくてもすべてエラー（BadRequest）になります。',
    },
    fix: {
      en: 'Choose an existing set as the default of each identity, remove the default, or create a set of the same name again.',
      ja: '各 ID のデフォルト設定セットを存在するものに変更するか、解除するか、同じ名前の設定セットを作り直してください。',
    },
  },
  sources: [citeSes('configuration sets', 'using-configuration-sets', 'SES2-ID-3')],
  judge: (wiring) =>
    judgeDefaultSets(wiring, 'gone', (names) => ({
      en: `The default set of ${names.en} does not exist.`,
      ja: `${names.ja} のデフォルト設定セットが存在しません。`,
    })),
});
