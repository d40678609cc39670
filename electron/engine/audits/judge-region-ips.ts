// What the audits of dedicated IP addresses begin with: every address of a region, and a fault looked for in each.
import type { Artifacts } from '../../../shared/artifacts.ts';
import type { Detail, RecordToPublish, Table } from '../../../shared/detail.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { MetricSeries } from '../../../shared/health/metrics.ts';
import type { SndsRow } from '../../../shared/health/panels.ts';
import type { SesDedicatedIp } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { type AddressName, addressName } from '../derive/named-addresses.ts';
import { curedTtlSeconds } from '../derive/cured-ttl.ts';
import { sayNames } from '../derive/say-names.ts';
import { sayTime } from '../derive/say-time.ts';
import { newestSnds } from '../derive/snds-day.ts';
import { cannotTell, cannotTellFrom, fail, type Judgement, notApplicable, pass } from './define-audit.ts';
import { regionProof } from './region-proof.ts';

export type NameQuestion = {
  readonly state: 'no-name' | 'not-confirmed';
  readonly says: (addresses: Text) => Text;
};

/** Judges the PTR of each address; one that could not be asked may have the fault. */
export function judgeIpNames(names: Artifacts['regionIpNames'], { state, says }: NameQuestion): Judgement {
  const told = names.map(({ address, replies }) => ({ replies, name: addressName(address, replies) }));
  const faulty = told.flatMap(({ name }) => (name?.state === state ? [name] : []));
  const replies = (some: readonly AddressName[]) => some.flatMap((one) => one.replies).slice(0, mostReplies);
  if (faulty.length > 0)
    return fail(says(sayNames(faulty.map(({ address }) => address))), {
      details: [namesTable(faulty), ...faulty.map(cureFor)],
      replies: replies(faulty),
    });
  const open = told.filter(({ name }) => name === null || name.state === 'unknown');
  return open.length > 0
    ? cannotTell(open.flatMap((one) => one.replies))
    : pass(null, { replies: replies(told.flatMap(({ name }) => name ?? [])) });
}

const mostReplies = 24;

/** The record that is missing: the name itself, or the way back from it. */
function cureFor({ address, ptrName, names: [name] }: AddressName): RecordToPublish {
  const record = { kind: 'record-to-publish', act: 'add', ttlSeconds: curedTtlSeconds } as const;
  if (name === undefined) return { ...record, name: ptrName, type: 'PTR', value: placeholder, note: ptrNote };
  return { ...record, name, type: address.includes(':') ? 'AAAA' : 'A', value: address, note: forwardNote };
}

const placeholder = '<name>';
const ptrNote: Text = {
  en: 'Replace <name> with a name of yours that leads back to the address. Only for addresses that you brought yourself (BYOIP); AWS names its own on a support case.',
  ja: '<name> は、このアドレスに正引きできる自分の名前に置き換えてください。持ち込んだ IP（BYOIP）の場合だけ自分で設定します。Amazon の IP の名前は、サポートケースで AWS に依頼します。',
};
const forwardNote: Text = {
  en: 'Where the name lies in a zone of yours; AWS mends the names of its own addresses on a support case.',
  ja: '名前が自分のゾーンにある場合の設定です。Amazon の IP の名前は、サポートケースで AWS に修正を依頼します。',
};

function namesTable(names: readonly AddressName[]): Table {
  return {
    kind: 'table',
    title: { en: 'Addresses and their names', ja: 'アドレスと名前' },
    columns: [
      { en: 'Address', ja: 'アドレス' },
      { en: 'Name', ja: '名前（PTR）' },
    ],
    rows: names.map(({ address, names: found }) => [address, found.join(', ') || '-']),
  };
}

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
  0: { en: 'below 10 %', ja: '10% 未満' },
  0.5: { en: '10 to 90 %', ja: '10〜90%' },
  1: { en: 'above 90 %', ja: '90% 超' },
};
const sndsColumns: readonly Text[] = [
  { en: 'Address', ja: 'アドレス' },
  { en: 'Day', ja: '日' },
  { en: 'Recipients', ja: '宛先数' },
  { en: 'Spam', ja: '迷惑メール' },
  { en: 'Trap hits', ja: 'スパムトラップ' },
];
const silent: Text = {
  en: 'Outlook tells nothing of these addresses: it sees too little mail from them.',
  ja: 'Outlook 宛てのメールが少なく、SNDS のデータがありません。',
};
