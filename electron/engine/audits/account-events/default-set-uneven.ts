// SES4-27: some identities have a default configuration set, others were left without.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeDefaultSets } from '../judge-default-sets.ts';
import { wiringNeeds, wiringWeighs } from '../judge-event-wires.ts';

export const accountEventsDefaultSetUneven = defineAudit({
  id: 'account-events-default-set-uneven',
  topic: 'account-events',
  subject: 'account',
  severity: 'low',
  needs: wiringNeeds,
  weighs: wiringWeighs,
  texts: {
    title: {
      en: 'Some identities lack the default configuration set that others have',
      ja: 'デフォルト設定セットのない ID が混在しています',
    },
    passed: {
      en: 'Identities are alike in having a default configuration set',
      ja: 'デフォルト設定セットの有無はそろっています',
    },
    why: {
      en: "Events of these identities depend on every program naming a set by itself. Mail of one that forgets is not recorded, and no set's TLS and suppression settings apply to it.",
      ja: 'これらの ID では、送信プログラムが毎回設定セットを指定しないとイベントが記録されません。指定を忘れたメールには、設定セットの TLS やサプレッションの設定も適用されません。',
    },
    fix: {
      en: 'Make a configuration set the default of each. A send that names a set of its own keeps using that one.',
      ja: 'それぞれの ID にデフォルト設定セットを設定してください。送信時に設定セットを指定したメールには影響しません。',
    },
  },
  sources: [citeSes('managing configuration sets', 'managing-configuration-sets', 'SES4-27')],
  judge: (wiring) =>
    judgeDefaultSets(wiring, 'none', (names) => ({
      en: `Without a default set, while others have one: ${names.en}.`,
      ja: `デフォルト設定セットがない ID: ${names.ja}。ほかの ID には設定されています。`,
    })),
});
