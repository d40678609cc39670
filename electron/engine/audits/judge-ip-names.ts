// What the audits of the names of dedicated IP addresses begin with: the PTR of each, and where it leads back.
import type { Artifacts } from '../../../shared/artifacts.ts';
import type { RecordToPublish, Table } from '../../../shared/detail.ts';
import type { Text } from '../../../shared/text.ts';
import { type AddressName, addressName } from '../derive/named-addresses.ts';
import { curedTtlSeconds } from '../derive/cured-ttl.ts';
import { sayNames } from '../derive/say-names.ts';
import { cannotTell, fail, type Judgement, pass } from './define-audit.ts';

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
  en: "Replace <name> with a name of yours that leads back to the address. Only for addresses that you brought yourself (BYOIP); for Amazon's own, ask AWS in a support case.",
  ja: '<name> は、このアドレスに正引きできる名前に置き換えてください。ご自身で設定するのは、持ち込んだ IP（BYOIP）の場合だけです。Amazon の IP の名前は、サポートケースで AWS に依頼します。',
};
const forwardNote: Text = {
  en: "Only where the name lies in a zone of yours; for Amazon's own addresses, ask AWS in a support case.",
  ja: '名前がご自身のゾーンにある場合の設定です。Amazon の IP の名前は、サポートケースで AWS に修正を依頼します。',
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
