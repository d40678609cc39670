// What the audits of mailbox providers begin with: their complaint rates, and to whom so much goes that bulk rules hold.
import type { Artifacts } from '../../../shared/artifacts.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { MetricSeries } from '../../../shared/health/metrics.ts';
import type { Text } from '../../../shared/text.ts';
import { printPercent } from '../../../shared/print-percent.ts';
import { bulkPerDay, bulkReceivers, mostInADay, providersTable, providerVolumes } from '../derive/provider-volumes.ts';
import { cannotTellFrom, fail, type Judgement, notApplicable, pass } from './define-audit.ts';

/** Fewer complaints than that in a week are chance. */
const fewestComplaints = 3;

/** Fails for every provider whose complaint rate is at the first line and below the second. */
export function judgeProviderComplaints(
  regionProviders: Evidence<Artifacts['regionProviders']>,
  from: number,
  to: number,
): Judgement {
  if (regionProviders.state === 'unreachable') return cannotTellFrom(regionProviders);
  if (regionProviders.state === 'absent') return notApplicable(vdmOff);
  const volumes = providerVolumes(regionProviders.value);
  const judged = volumes.filter(({ fraction }) => fraction !== null);
  if (judged.length === 0) return notApplicable(noReports);
  const over = judged.filter(
    ({ fraction, complaints }) =>
      complaints >= fewestComplaints && fraction !== null && fraction >= from && fraction < to,
  );
  const details = [providersTable(volumes)];
  if (over.length === 0) return pass(null, { details });
  const list = over.map(({ provider, fraction }) => `${provider} ${printPercent(fraction ?? 0)}`).join(', ');
  return fail(
    { en: `Complaint rates of the last seven days: ${list}.`, ja: `直近 7 日間の苦情率: ${list}。` },
    { details },
  );
}

/** The firms whose mailboxes got so much in one day that they take the sender for a bulk sender. */
export function bulkFirms(
  series: readonly MetricSeries[],
): readonly { readonly name: string; readonly most: number }[] {
  return bulkReceivers
    .map(({ name, providers }) => ({ name, most: mostInADay(providers, series) }))
    .filter(({ most }) => most >= bulkPerDay);
}

export const vdmOff: Text = {
  en: 'Virtual Deliverability Manager is off, so nothing is known by mailbox provider.',
  ja: 'Virtual Deliverability Manager が無効のため、プロバイダー別の情報がありません。',
};
const noReports: Text = {
  en: 'In the last seven days nothing went to a provider that reports complaints to SES. Gmail, for one, does not.',
  ja: '直近 7 日間に、SES へ苦情を報告するプロバイダー宛ての配信がありません（Gmail は報告しません）。',
};
