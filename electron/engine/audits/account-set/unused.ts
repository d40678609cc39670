// A set that no identity uses by default.
import { seenIn } from '../../derive/region-wiring.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeRegionSets, unlessUnread } from '../judge-region-sets.ts';

export const accountSetUnused = defineAudit({
  id: 'account-set-unused',
  topic: 'account-set',
  subject: 'account',
  severity: 'info',
  needs: ['regionOwner'],
  weighs: ['regionSets', 'regionFeeds'],
  texts: {
    title: {
      en: "Some configuration sets are no identity's default",
      ja: 'どの ID のデフォルトでもない設定セットがあります',
    },
    passed: {
      en: 'Every configuration set is the default of some identity',
      ja: 'どの設定セットもいずれかの ID のデフォルトです',
    },
    why: {
      en: 'Such a set applies only to mail that names it. Where no program does, its settings and destinations do nothing, and real mail may go without them.',
      ja: 'この設定セットが使われるのは、送信プログラムが指定したときだけです。指定するプログラムがなければ、設定もイベント送信先も役に立っておらず、実際のメールには適用されていません。',
    },
    fix: {
      en: 'Make it the default of an identity, check that a program names it, or delete it.',
      ja: 'いずれかの ID のデフォルトにするか、送信プログラムで指定しているか確認し、不要なら削除してください。',
    },
  },
  sources: [citeSes('managing configuration sets', 'managing-configuration-sets')],
  judge: ({ regionOwner: { region }, regionSets, regionFeeds }) => {
    const defaults = new Set(seenIn(regionFeeds).map(({ identity }) => identity.configurationSet));
    const judgement = judgeRegionSets(regionSets, {
      isFault: ({ name }) => !defaults.has(name),
      says: (names) => ({
        en: `No identity's default: ${names.en}.`,
        ja: `どの ID のデフォルトでもない設定セット: ${names.ja}。`,
      }),
    });
    return unlessUnread(judgement, regionFeeds, region);
  },
});
