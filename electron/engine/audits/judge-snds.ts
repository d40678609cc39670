// What the audits of Outlook's view of dedicated IP addresses begin with: the newest day that it tells of.
import type { Detail } from '../../../shared/detail.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { MetricSeries } from '../../../shared/health/metrics.ts';
import type { SndsRow } from '../../../shared/health/panels.ts';
import type { SesDedicatedIp } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { sayNames } from '../derive/say-names.ts';
import { sayTime } from '../derive/say-time.ts';
import { newestSnds } from '../derive/snds-day.ts';
import { cannotTellFrom, fail, type Judgement, notApplicable, pass } from './define-audit.ts';
import { regionProof } from './region-proof.ts';

type SndsInputs = {
  readonly regionIps: readonly SesDedicatedIp[];
  readonly regionSnds: Evidence<readonly MetricSeries[]>;
};

export type SndsQuestion = {
  readonly isFault: (row: SndsRow) => boolean;
  readonly says: (addresses: Text) => Text;
};

/** Judges the newest day that Outlook tells of for each address. */
export function judgeSnds({ regionIps, regionSnds }: SndsInputs, { isFault, says }: SndsQuestion): Judgement {
  if (regionSnds.state === 'unreachable') return cannotTellFrom(regionSnds);
  const series = regionSnds.state === 'seen' ? regionSnds.value : [];
  const told = regionIps.flatMap(({ address }) => {
    const row = newestSnds(address, series);
    return row === null ? [] : [{ address, row }];
  });
  const faulty = told.filter(({ row }) => isFault(row));
  const proof = regionProof([regionSnds]);
  if (faulty.length > 0)
    return fail(says(sayNames(faulty.map(({ address }) => address))), { details: [sndsTable(faulty)], ...proof });
  return told.length === 0 ? notApplicable(silent, proof) : pass(null, proof);
}

function sndsTable(faulty: readonly { readonly address: string; readonly row: SndsRow }[]): Detail {
  const rows = faulty.map(({ address, row }) => [
    address,
    sayTime(row.atMs),
    `${row.messageRecipients ?? '-'}`,
    spamWords[row.spamRate ?? -1] ?? '-',
    `${row.trapHits ?? '-'}`,
  ]);
  return { kind: 'table', title: { en: 'SNDS, the newest day', ja: 'SNDS（最新の日）' }, columns: sndsColumns, rows };
}

/** SES developer guide, "Viewing SNDS metrics": three steps, not a percentage. */
const spamWords: { readonly [rate: number]: Text } = {
  0: { en: 'below 10%', ja: '10% 未満' },
  0.5: { en: '10 to 90%', ja: '10〜90%' },
  1: { en: 'above 90%', ja: '90% 超' },
};
const sndsColumns: readonly Text[] = [
  { en: 'Address', ja: 'アドレス' },
  { en: 'Day', ja: '日' },
  { en: 'Recipients', ja: '宛先数' },
  { en: 'Spam', ja: '迷惑メール' },
  { en: 'Trap hits', ja: 'スパムトラップ' },
];
const silent: Text = {
  en: 'SNDS has no data on these addresses: Outlook gets too little mail from them.',
  ja: 'Outlook 宛てのメールが少なく、SNDS のデータがありません。',
};
