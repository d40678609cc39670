// A set sends from a pool without an address.
import type { SesConfigurationSet } from '../../../../shared/ses.ts';
import { poolState } from '../../derive/sending-pool.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, cannotTellFrom } from '../define-audit.ts';
import { judgeRegionSets } from '../judge-region-sets.ts';

export const accountSetPoolEmpty = defineAudit({
  id: 'account-set-pool-empty',
  topic: 'account-set',
  subject: 'account',
  severity: 'high',
  needs: [],
  weighs: ['regionSets', 'regionPools', 'regionIps'],
  texts: {
    title: {
      en: 'Configuration sets name a pool without IP addresses',
      ja: 'IP のないプールを指定した設定セットがあります',
    },
    passed: {
      en: 'Every pool that a set names has IP addresses',
      ja: '設定セットが指定する IP プールにはすべて IP があります',
    },
    why: {
      en: 'There is nothing to send from in such a pool. It often stays behind when its IP addresses were moved or released.',
      ja: 'IP のないプールからは送信できません。IP の移動や解放の後に、プールだけが残っていることがよくあります。',
    },
    fix: {
      en: 'Move a dedicated IP into the pool, or choose another pool in the delivery options of the set.',
      ja: '専用 IP をプールに移すか、設定セットの配信オプションで別のプールを選択してください。',
    },
  },
  sources: [citeSes('dedicated IP pools', 'managing-ip-pools')],
  judge: ({ regionSets, regionPools, regionIps }) => {
    const stateOf = ({ sendingPool }: SesConfigurationSet) => poolState(sendingPool, { regionPools, regionIps }).state;
    const judgement = judgeRegionSets(regionSets, {
      among: ({ sendingPool }) => sendingPool !== null,
      none: noPool,
      isFault: (set) => stateOf(set) === 'empty',
      says: (names) => ({
        en: `The pool of ${names.en} has no IP address.`,
        ja: `${names.ja} の IP プールに IP がありません。`,
      }),
    });
    const sets = regionSets.state === 'seen' ? regionSets.value.seen : [];
    const isOpen = sets.some((set) => set.sendingPool !== null && stateOf(set) === 'unknown');
    return judgement.verdict === 'pass' && isOpen ? cannotTellFrom(regionPools, regionIps) : judgement;
  },
});

const noPool = { en: 'No set names a pool of IP addresses.', ja: 'IP プールを指定した設定セットはありません。' };
