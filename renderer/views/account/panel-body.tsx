// The open panel: each is fetched when it is first asked for, and given what was read for it.
import { lazy, Suspense, type ComponentType } from 'react';
import { assertNever } from '../../../shared/assert-never.ts';
import type { RegionName } from '../../../shared/aws.ts';
import type { PanelName } from '../../../shared/health/report.ts';
import type { AskingPanel, HealthPanel } from '../../state/health-place.ts';
import { healthOf, isBeingRead, useHealth } from '../../state/health.ts';
import { accountEn } from '../../text/account-en.ts';
import { accountJa } from '../../text/account-ja.ts';
import { useWordsOf } from '../../text/words.tsx';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import type { PartProps } from './panel-props.ts';

const Standing = lazy(async () => ({ default: (await import('./standing/standing-panel.tsx')).StandingPanel }));
const Metrics = lazy(async () => ({ default: (await import('./metrics/metrics-panel.tsx')).MetricsPanel }));
const Coverage = lazy(async () => ({ default: (await import('./coverage/coverage-panel.tsx')).CoveragePanel }));
const Sets = lazy(async () => ({ default: (await import('./sets/sets-panel.tsx')).SetsPanel }));
const Suppression = lazy(async () => ({
  default: (await import('./suppression/suppression-panel.tsx')).SuppressionPanel,
}));
const Ips = lazy(async () => ({ default: (await import('./ips/ips-panel.tsx')).IpsPanel }));
const Recommendations = lazy(async () => ({
  default: (await import('./recommendations/recommendations-panel.tsx')).RecommendationsPanel,
}));
const Alarms = lazy(async () => ({ default: (await import('./alarms/alarms-panel.tsx')).AlarmsPanel }));
const Smtp = lazy(async () => ({ default: (await import('./smtp/smtp-panel.tsx')).SmtpPanel }));
const Setups = lazy(async () => ({ default: (await import('./setups/setups-panel.tsx')).SetupsPanel }));
const Newer = lazy(async () => ({ default: (await import('./newer/newer-panel.tsx')).NewerPanel }));

const asking: readonly HealthPanel[] = ['metrics', 'smtp', 'setups'] satisfies readonly AskingPanel[];

/** True for a panel that a reading of the account fills. */
export function isFilled(panel: HealthPanel): panel is PanelName {
  return !asking.includes(panel);
}

type Props = { readonly region: RegionName; readonly panel: HealthPanel };

export function PanelBody({ region, panel }: Props) {
  const words = useWordsOf({ en: accountEn, ja: accountJa });
  return (
    <Suspense fallback={<SkeletonRows count={8} label={words.panels[panel]} />}>
      <Panel key={`${region} ${panel}`} region={region} panel={panel} />
    </Suspense>
  );
}

function Panel({ region, panel }: Props) {
  switch (panel) {
    case 'standing':
      return <Filled region={region} panel={panel} as={Standing} />;
    case 'metrics':
      return <Metrics region={region} />;
    case 'coverage':
      return <Filled region={region} panel={panel} as={Coverage} />;
    case 'sets':
      return <Filled region={region} panel={panel} as={Sets} />;
    case 'suppression':
      return <Filled region={region} panel={panel} as={Suppression} />;
    case 'ips':
      return <Filled region={region} panel={panel} as={Ips} />;
    case 'recommendations':
      return <Filled region={region} panel={panel} as={Recommendations} />;
    case 'alarms':
      return <Filled region={region} panel={panel} as={Alarms} />;
    case 'smtp':
      return <Smtp region={region} />;
    case 'setups':
      return <Setups region={region} />;
    case 'newer':
      return <Filled region={region} panel={panel} as={Newer} />;
    default:
      return assertNever(panel);
  }
}

type FilledProps<P extends PanelName> = {
  readonly region: RegionName;
  readonly panel: P;
  readonly as: ComponentType<PartProps<P>>;
};

function Filled<P extends PanelName>({ region, panel, as: View }: FilledProps<P>) {
  const part = useHealth((state) => healthOf(state.regions, region).parts[panel]) ?? null;
  const reading = useHealth((state) => isBeingRead(state.reading, region, panel));
  return <View region={region} part={part} reading={reading} />;
}
