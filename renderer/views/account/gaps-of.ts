// What kept parts of a panel from being learnt.
import { assertNever } from '../../../shared/assert-never.ts';
import type { AwsGap } from '../../../shared/aws.ts';
import type { Known } from '../../../shared/health/known.ts';
import type { PanelPart } from '../../../shared/health/report.ts';

export function gapsOf(part: PanelPart): readonly AwsGap[] {
  switch (part.panel) {
    case 'standing':
      return gapsIn(part.value.account, part.value.rates, part.value.own);
    case 'coverage':
    case 'sets':
    case 'recommendations':
      return part.value.gaps;
    case 'suppression':
      return [...gapsIn(part.value.reasons), ...part.value.gaps];
    case 'ips': {
      const { ips, pools } = part.value;
      const rows = ips.known ? ips.value.flatMap(({ listings, snds }) => gapsIn(listings, snds)) : [];
      return [...gapsIn(ips, pools), ...rows];
    }
    case 'alarms':
      return gapsIn(part.value.alarms);
    case 'newer':
      // The panel itself says so.
      return gapsIn(part.value.tenants, part.value.entities, part.value.endpoints).filter((gap) => !isNotThere(gap));
    default:
      return assertNever(part);
  }
}

/** The region's SES does not know the operation yet: an answer, though not a list. */
export function isNotThere({ failure }: AwsGap): boolean {
  return failure.kind === 'aws-refused' && failure.code === 'UnknownOperationException';
}

function gapsIn(...parts: readonly Known<unknown>[]): readonly AwsGap[] {
  return parts.flatMap((part) => (part.known ? [] : [part.gap]));
}

export type GapLine = {
  readonly gap: AwsGap;
  /** The action that the credentials lack; null where something else was in the way. */
  readonly action: string | null;
  readonly times: number;
};

/** The same obstacle is one line, however often it was met; missing permissions come first. */
export function gapLines(gaps: readonly AwsGap[]): readonly GapLine[] {
  const lines = new Map<string, GapLine>();
  for (const gap of gaps) {
    const action = gap.failure.kind === 'aws-permission-missing' ? gap.failure.action : null;
    const key = action ?? `${gap.operation} ${JSON.stringify(gap.failure)}`;
    lines.set(key, { gap, action, times: (lines.get(key)?.times ?? 0) + 1 });
  }
  return [...lines.values()].toSorted((a, b) => Number(a.action === null) - Number(b.action === null));
}
