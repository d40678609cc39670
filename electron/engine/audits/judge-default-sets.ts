// What the audits of default configuration sets across a region begin with: which identities have one, and whether it is there.
import type { Table } from '../../../shared/detail.ts';
import type { Text } from '../../../shared/text.ts';
import { defaultSetOf } from '../derive/event-hearing.ts';
import { identityGapsIn, type RegionWiring, seenIn } from '../derive/region-wiring.ts';
import { sayNames } from '../derive/say-names.ts';
import { fail, type Judgement, notApplicable, pass } from './define-audit.ts';
import { sayUnread } from './judge-event-hearing.ts';
import { evidenceIn } from './judge-event-wires.ts';
import { cannotTellFromGaps } from './cannot-tell-from-gaps.ts';
import { regionProof } from './region-proof.ts';

/** `gone`: the set that an identity names was deleted; `none`: it names none, while another identity does. */
export function judgeDefaultSets(wiring: RegionWiring, fault: 'gone' | 'none', says: (names: Text) => Text): Judgement {
  const identities = seenIn(wiring.regionFeeds)
    .map(({ identity }) => identity)
    .filter(({ verifiedForSending }) => verifiedForSending);
  const found = identities.map(({ name, configurationSet }) => ({
    name,
    set: configurationSet ?? '-',
    state: defaultSetOf(configurationSet, wiring),
  }));
  const proof = regionProof(evidenceIn(wiring));
  const someHave = found.some(({ state }) => state.state !== 'none');
  const faulty = someHave ? found.filter(({ state }) => state.state === fault) : [];
  if (faulty.length > 0) {
    const names = faulty.map(({ name }) => name);
    const details = fault === 'gone' ? [setsTable(faulty)] : [];
    return fail(says(sayNames(names)), { details, ...regionProof(evidenceIn(wiring), names) });
  }
  const { regionFeeds, regionOwner } = wiring;
  const unread = identityGapsIn(regionFeeds, regionOwner.region);
  const open = fault === 'gone' ? found.flatMap(({ state }) => (state.state === 'unknown' ? [state.gap] : [])) : [];
  if (unread.length + open.length > 0) return cannotTellFromGaps([...unread, ...open]);
  return someHave ? pass(sayUnread(wiring, 'identity'), proof) : notApplicable(noDefault, proof);
}

function setsTable(faulty: readonly { readonly name: string; readonly set: string }[]): Table {
  return {
    kind: 'table',
    title: { en: 'Default sets that do not exist', ja: '存在しないデフォルト設定セット' },
    columns: [
      { en: 'Identity', ja: 'ID' },
      { en: 'Set', ja: '設定セット' },
    ],
    rows: faulty.map(({ name, set }) => [name, set]),
  };
}

const noDefault: Text = {
  en: 'No identity that may send has a default configuration set.',
  ja: '送信できる ID に、デフォルト設定セットを持つものがありません。',
};
