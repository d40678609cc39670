// A set sends from a pool that does not exist.
import type { SesConfigurationSet } from '../../../../shared/ses.ts';
import { poolState } from '../../derive/sending-pool.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, cannotTellFrom } from '../define-audit.ts';
import { judgeRegionSets } from '../judge-region-sets.ts';

export const accountSetPoolMissing = defineAudit({
  id: 'account-set-pool-missing',
  topic: 'account-set',
  subject: 'account',
  severity: 'high',
  needs: [],
  weighs: ['regionSets', 'regionPools', 'regionIps'],
  texts: {
    title: {
      en: 'Configuration sets name a pool that does not exist',
      ja: '存在しない IP プールを指定した設定セットがあります',
    },
    passed: { en: 'Every pool that a set names exists', ja: '設定セットが指定する IP プールはすべて存在します' },
    why: {
      en: 'SES has no IP addresses to send this mail from. Sends with the set may fail, or go out from other addresses than those that were chosen.',
      ja: 'SES はこのメールの送信元 IP を決められません。この設定セットでの送信が失敗するか、意図しない IP から送信されることがあります。',
    },
    fix: {
      en: 'Choose a pool that exists, or ses-shared-pool, in the delivery options of the set.',
      ja: '設定セットの配信オプションで、存在するプールか ses-shared-pool を選択してください。',
    },
  },
  sources: [citeSes('dedicated IP pools', 'managing-ip-pools')],
  judge: ({ regionSets, regionPools, regionIps }) => {
    const stateOf = ({ sendingPool }: SesConfigurationSet) => poolState(sendingPool, { regionPools, regionIps }).state;
    const judgement = judgeRegionSets(regionSets, {
      among: ({ sendingPool }) => sendingPool !== null,
      none: noPool,
      isFault: (set) => stateOf(set) === 'missing',
      says: (names) => ({
        en: `The pool of ${names.en} does not exist.`,
        ja: `${names.ja} の IP プールが存在しません。`,
      }),
    });
    const sets = regionSets.state === 'seen' ? regionSets.value.seen : [];
    const isOpen = sets.some((set) => set.sendingPool !== null && stateOf(set) === 'unknown');
    return judgement.verdict === 'pass' && isOpen ? cannotTellFrom(regionPools, regionIps) : judgement;
  },
});

const noPool = { en: 'No set names a pool of IP addresses.', ja: 'IP プールを指定した設定セットはありません。' };
