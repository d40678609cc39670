// What is in force for mail with a configuration set once the account's settings and its own are combined.
import type { Artifacts } from '../../../shared/artifacts.ts';
import type { RegionName } from '../../../shared/aws.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { EffectiveOption, SetOption } from '../../../shared/health/sets.ts';
import type { SesAccount, SesConfigurationSet, SesSwitch } from '../../../shared/ses.ts';
import { sameText } from '../../../shared/text.ts';
import { type PoolEvidence, poolState } from './sending-pool.ts';
import * as words from './set-option-texts.ts';
import { trackingStateOf } from './tracking-state.ts';

export type OptionEvidence = PoolEvidence & {
  readonly regionAccount: Evidence<SesAccount>;
  readonly regionTracking: Evidence<Artifacts['regionTracking']>;
};

type Read = (set: SesConfigurationSet, evidence: OptionEvidence, region: RegionName) => Omit<EffectiveOption, 'option'>;

const readers: { readonly [O in SetOption]: Read } = {
  sending: ({ sendingEnabled }, { regionAccount }) => {
    const raw = `SendingEnabled: ${sendingEnabled}`;
    if (!sendingEnabled) return { effective: words.pausedBySet, from: 'set', raw, tone: 'bad' };
    const isPaused = regionAccount.state === 'seen' && !regionAccount.value.sendingEnabled;
    if (isPaused) return { effective: words.pausedByAccount, from: 'account', raw, tone: 'bad' };
    return { effective: words.sending, from: 'set', raw, tone: 'ok' };
  },
  tls: ({ tlsPolicy }) => {
    const effective = tlsPolicy === 'REQUIRE' ? words.tlsRequired : words.tlsOptional;
    return { effective, from: wordOf(tlsPolicy), raw: rawOf('TlsPolicy', tlsPolicy), tone: 'plain' };
  },
  'max-delivery': ({ maxDeliverySeconds: seconds }) => ({
    effective: seconds === null ? words.deliveryUnlimited : words.deliveryFor(seconds),
    from: wordOf(seconds),
    raw: rawOf('MaxDeliverySeconds', seconds),
    tone: 'plain',
  }),
  pool: ({ sendingPool }, evidence) => {
    const state = poolState(sendingPool, evidence);
    const isBad = state.state === 'missing' || state.state === 'empty';
    const tone = state.state === 'unknown' ? 'unknown' : isBad ? 'bad' : 'plain';
    const from = sendingPool === null && state.state === 'unknown' ? 'unknown' : wordOf(sendingPool);
    return { effective: words.sayPool(sendingPool, state), from, raw: rawOf('SendingPoolName', sendingPool), tone };
  },
  reputation: ({ reputationMetrics }) => ({
    effective: reputationMetrics ? words.metricsOn : words.metricsOff,
    from: 'set',
    raw: `ReputationMetricsEnabled: ${reputationMetrics}`,
    tone: 'plain',
  }),
  suppression: ({ suppressedReasons, suppressionScope }, { regionAccount }) => {
    const scope = suppressionScope === null ? '' : `, SuppressionScope: ${suppressionScope}`;
    if (suppressedReasons !== null)
      return {
        ...bySuppression(suppressedReasons),
        from: 'set',
        raw: `SuppressedReasons: [${suppressedReasons.join(', ')}]${scope}`,
      };
    if (regionAccount.state !== 'seen') return { ...unknown, raw: null };
    return { ...bySuppression(regionAccount.value.suppressedReasons), from: 'account', raw: null };
  },
  'tracking-domain': (set, { regionTracking }, region) => {
    const state = trackingStateOf(set, regionTracking, region);
    if (state === null) return { effective: words.ownTracking, from: 'default', raw: null, tone: 'plain' };
    const tones = { right: 'ok', wrong: 'bad', missing: 'bad', unknown: 'unknown' } as const;
    const effective = { en: `${state.domain}: ${state.says.en}`, ja: `${state.domain}: ${state.says.ja}` };
    return { effective, from: 'set', raw: `CustomRedirectDomain: ${state.domain}`, tone: tones[state.state] };
  },
  https: ({ httpsPolicy }) => ({
    effective: words.sayHttps(httpsPolicy),
    from: wordOf(httpsPolicy),
    raw: rawOf('HttpsPolicy', httpsPolicy),
    tone: 'plain',
  }),
  engagement: ({ engagementTracking }, { regionAccount }) =>
    vdmOption('EngagementMetrics', engagementTracking, { regionAccount, inherited: 'engagementTracking' }),
  'optimized-delivery': ({ optimizedDelivery, sendingPool }, evidence) => {
    const { regionAccount } = evidence;
    const option = vdmOption('OptimizedSharedDelivery', optimizedDelivery, {
      regionAccount,
      inherited: 'optimizedDelivery',
    });
    const isDedicated = poolState(sendingPool, evidence).state === 'there';
    return option.effective === words.on && isDedicated ? { ...option, effective: words.onForShared } : option;
  },
  archiving: ({ archiveArn }) => ({
    effective: archiveArn === null ? words.notArchived : words.archivedAt(archiveArn),
    from: wordOf(archiveArn),
    raw: rawOf('ArchiveArn', archiveArn),
    tone: 'plain',
  }),
};

const unknown = { effective: words.unknown, from: 'unknown', tone: 'unknown' } as const;

export function effectiveOption(
  option: SetOption,
  set: SesConfigurationSet,
  at: { readonly evidence: OptionEvidence; readonly region: RegionName },
): EffectiveOption {
  return { option, ...readers[option](set, at.evidence, at.region) };
}

function bySuppression(reasons: readonly string[]): Pick<EffectiveOption, 'effective' | 'tone'> {
  if (reasons.length === 0) return { effective: words.nothingSuppressed, tone: 'bad' };
  return { effective: sameText(reasons.join(', ')), tone: reasons.length > 1 ? 'ok' : 'warn' };
}

type Inherited = {
  readonly regionAccount: Evidence<SesAccount>;
  readonly inherited: 'engagementTracking' | 'optimizedDelivery';
};

/** SES API v2 reference, VdmOptions: what the set leaves out is as the account has it, and nothing without VDM. */
function vdmOption(
  name: string,
  own: SesSwitch,
  { regionAccount, inherited }: Inherited,
): Omit<EffectiveOption, 'option'> {
  const raw = rawOf(name, own);
  if (regionAccount.state !== 'seen') {
    return own === 'DISABLED' ? { effective: words.off, from: 'set', raw, tone: 'plain' } : { ...unknown, raw };
  }
  const { value } = regionAccount;
  if (!value.vdmEnabled) return { effective: words.withoutVdm, from: 'account', raw, tone: 'plain' };
  const effective = (own ?? value[inherited]) === 'ENABLED' ? words.on : words.off;
  return { effective, from: own === null ? 'account' : 'set', raw, tone: 'plain' };
}

function wordOf(own: unknown): 'set' | 'default' {
  return own === null ? 'default' : 'set';
}

function rawOf(name: string, value: string | number | null): string | null {
  return value === null ? null : `${name}: ${value}`;
}
