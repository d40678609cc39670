// The panel of suppression settings: which reasons keep mail back, and where configuration sets say otherwise.
import type { AwsGap, RegionName } from '../../../shared/aws.ts';
import { suppressionReasons, type SuppressionSettings } from '../../../shared/health/suppression.ts';
import type { Text } from '../../../shared/text.ts';
import { sayNames } from '../derive/say-names.ts';
import { knownOf, type RegionEvidence } from './known-of.ts';

type Place = { readonly region: RegionName };

export function suppressionOf(evidence: RegionEvidence, { region }: Place): SuppressionSettings {
  const account = knownOf<readonly string[]>(
    reasonsIn(evidence.regionAccount),
    { region, operation: 'GetAccount' },
    [],
  );
  const { regionSets } = evidence;
  const sets = regionSets?.state === 'seen' ? regionSets.value.seen : [];
  const overrides = sets.flatMap(({ name, suppressedReasons }) =>
    suppressedReasons === null ? [] : [{ set: name, reasons: suppressedReasons }],
  );
  const reasons = account.known ? account.value : null;
  return { reasons: account, overrides, headline: headlineOf(reasons, overrides), gaps: gapsIn(evidence, region) };
}

function reasonsIn(account: RegionEvidence['regionAccount']) {
  return account?.state === 'seen' ? { ...account, value: account.value.suppressedReasons } : account;
}

function gapsIn({ regionSets }: RegionEvidence, region: RegionName): readonly AwsGap[] {
  if (regionSets?.state === 'seen') return regionSets.value.gaps;
  const sets = knownOf(regionSets, { region, operation: 'ListConfigurationSets' }, null);
  return sets.known ? [] : [sets.gap];
}

function headlineOf(reasons: readonly string[] | null, overrides: SuppressionSettings['overrides']): Text {
  if (reasons === null) return unknown;
  const base = headlines[keyOf(reasons)];
  const narrower = overrides.filter((override) => reasons.some((reason) => !override.reasons.includes(reason)));
  if (narrower.length === 0) return base;
  const names = sayNames(narrower.map(({ set }) => set));
  return {
    en: `${base.en} Fewer addresses are suppressed for mail through ${names.en}.`,
    ja: `${base.ja}ただし、設定セット ${names.ja} のメールでは一部または全部が抑止されません。`,
  };
}

const unknown: Text = {
  en: 'Which addresses are suppressed could not be read.',
  ja: 'サプレッションの設定を確認できませんでした。',
};

const headlines = {
  'BOUNCE COMPLAINT': {
    en: 'Addresses that bounced or complained get no more mail.',
    ja: 'バウンスした宛先と苦情のあった宛先には、以後送信されません。',
  },
  BOUNCE: {
    en: 'Addresses that bounced get no more mail; those that complained do.',
    ja: 'バウンスした宛先には送信されませんが、苦情のあった宛先には送信されます。',
  },
  COMPLAINT: {
    en: 'Addresses that complained get no more mail; those that bounced do.',
    ja: '苦情のあった宛先には送信されませんが、バウンスした宛先には送信されます。',
  },
  '': {
    en: 'Nothing is suppressed: addresses that bounced or complained are mailed again.',
    ja: 'サプレッションが無効です。バウンスや苦情のあった宛先にも再び送信されます。',
  },
} satisfies { readonly [reasons: string]: Text };

function keyOf(reasons: readonly string[]): keyof typeof headlines {
  const [bounce, complaint] = suppressionReasons.map((reason) => reasons.includes(reason));
  if (bounce === true) return complaint === true ? 'BOUNCE COMPLAINT' : 'BOUNCE';
  return complaint === true ? 'COMPLAINT' : '';
}
