// The details that show a DKIM record's fault and its cure: excerpt, record to publish, table of selectors.
import { curedTtlSeconds } from './cured-ttl.ts';
import type { Excerpt, Mark, RecordToPublish, Span, Table } from '../../../shared/detail.ts';
import { type DnsName, type TxtRecord, txtValue } from '../../../shared/dns.ts';
import { sameText, type Text } from '../../../shared/text.ts';
import { assertNever } from '../../../shared/assert-never.ts';
import { printKeyRecord } from '../protocols/dkim/print.ts';
import { isSesToken } from '../protocols/dkim/selector.ts';
import type { KeyFault, KeyFields, KeyReading, PublicKey } from '../protocols/dkim/types.ts';
import { printable } from '../protocols/text/printable.ts';
import type { AssessedSelector, KeyRank } from './dkim-assessment.ts';
import type { Misplaced } from './dkim-misses.ts';

/** Short enough that a mistake is gone within the hour. */
export function keyExcerpt(selector: AssessedSelector, record: KeyReading, marks: readonly Mark[]): Excerpt {
  const target = selector.reply.chain.at(-1);
  const label = `${selector.name} TXT${target === undefined ? '' : ` (CNAME → ${target})`}`;
  return { kind: 'excerpt', label: sameText(label), text: record.text, marks };
}

/** Marks the places of some kinds of faults. */
export function markFaults({ faults }: KeyReading, kinds: readonly KeyFault['kind'][], reason: Text): readonly Mark[] {
  return faults.filter(({ kind }) => kinds.includes(kind)).map(({ span }) => ({ ...span, reason }));
}

/** Marks the key itself. */
export function markKey({ keySpan }: KeyReading, reason: Text): readonly Mark[] {
  return keySpan === null ? [] : [{ ...keySpan, reason }];
}

/** The record as it should read, to stand where the old one stands; nothing where it stands in another's zone. */
export function replaceKeyRecord(
  selector: AssessedSelector,
  fields: KeyFields,
  note?: Text,
): readonly RecordToPublish[] {
  const instead = selector.record?.text;
  if (instead === undefined || selector.reply.chain.length > 0) return [];
  // RFC 6376 3.2: a value is printable ASCII; notes for people (n=) write the rest in quoted-printable.
  const value = printable(printKeyRecord(fields));
  if (value === '') return removeKeyRecord(selector);
  return [
    {
      kind: 'record-to-publish',
      act: 'replace',
      name: selector.name,
      type: 'TXT',
      value,
      ttlSeconds: Math.min(txtRecordOf(selector, instead)?.ttlSeconds ?? curedTtlSeconds, curedTtlSeconds),
      instead,
      changed: changedSpans(instead, value),
      ...(note === undefined ? {} : { note }),
    },
  ];
}

/** Takes the record away; where it is a CNAME, the CNAME. */
export function removeKeyRecord({ name, reply, record }: AssessedSelector): readonly RecordToPublish[] {
  const [target] = reply.chain;
  const ttlSeconds = reply.records[0]?.ttlSeconds ?? curedTtlSeconds;
  const gone = { kind: 'record-to-publish', act: 'remove', name, ttlSeconds } as const;
  if (target !== undefined) return [{ ...gone, type: 'CNAME', value: target }];
  return record === null ? [] : [{ ...gone, type: 'TXT', value: record.text }];
}

/** A place for a key that only the sender has; nothing where another's zone holds the record. */
export function newKeyRecord({ name, reply, record, selector }: AssessedSelector): readonly RecordToPublish[] {
  if (reply.chain.length > 0) return [];
  const add = { kind: 'record-to-publish', act: 'add', name, ttlSeconds: curedTtlSeconds } as const;
  if (isSesToken(selector) && record === null)
    return [{ ...add, type: 'CNAME', value: `${selector}.dkim.amazonses.com`, note: sesNote }];
  const value = 'v=DKIM1; k=rsa; p=<public key>';
  const spot = { ...add, type: 'TXT', value, note: keyNote } as const;
  return [record === null ? spot : { ...spot, act: 'replace', instead: record.text }];
}

/** Moves a record to the name at which it is looked for: publish it there, remove it here. */
export function misplacedCure(name: DnsName, { reply, type, value }: Misplaced): readonly RecordToPublish[] {
  const ttlSeconds = reply.records[0]?.ttlSeconds ?? curedTtlSeconds;
  const move = { kind: 'record-to-publish', type, value, ttlSeconds } as const;
  return [
    { ...move, act: 'add', name, value: printable(value) },
    { ...move, act: 'remove', name: reply.question.name },
  ];
}

const sesNote: Text = {
  en: 'A selector of 32 letters and digits is an Easy DKIM token of Amazon SES. Some regions use another target, such as dkim.ap-northeast-3.amazonses.com: copy it from the identity in the SES console.',
  ja: '英数字 32 文字のセレクターは Amazon SES の Easy DKIM トークンです。dkim.ap-northeast-3.amazonses.com のように値が異なるリージョンもあるため、SES コンソールのアイデンティティの画面からコピーしてください。',
};

const keyNote: Text = {
  en: 'Replace <public key> with the public key from the console of the service that signs. Only that service holds the matching private key, so no other key works.',
  ja: '<public key> を、署名を行うサービスの管理画面に表示される公開鍵に置き換えてください。対になる秘密鍵はそのサービスだけが持つため、ほかの鍵では検証できません。',
};

/** Said where the record is reached through a CNAME: it cannot be mended in the domain's own zone. */
export function whereKept({ reply }: AssessedSelector): Text {
  const target = reply.chain.at(-1);
  if (target === undefined) return { en: '', ja: '' };
  return {
    en: ` The record is at ${target}; whoever runs that name has to change it.`,
    ja: `レコードの実体は ${target} にあり、その管理者による変更が必要です。`,
  };
}

function txtRecordOf({ reply }: AssessedSelector, text: string): TxtRecord | undefined {
  return reply.records.find((record): record is TxtRecord => record.type === 'TXT' && txtValue(record) === text);
}

/** What lies between the common beginning and the common end. */
export function changedSpans(before: string, after: string): readonly Span[] {
  const limit = Math.min(before.length, after.length);
  let start = 0;
  while (start < limit && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < limit - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return after.length - tail > start ? [{ start, end: after.length - tail }] : [];
}

export function selectorTable(selectors: readonly AssessedSelector[]): Table {
  return {
    kind: 'table',
    title: { en: 'Keys of this domain', ja: 'このドメインの鍵' },
    columns: [
      { en: 'Selector', ja: 'セレクター' },
      { en: 'Known from', ja: '見つけ方' },
      { en: 'Key', ja: '鍵' },
      { en: 'State', ja: '状態' },
    ],
    rows: selectors.map((selector) => [
      selector.selector,
      selector.isNamed ? { en: 'named', ja: '指定' } : { en: 'probe', ja: '探索' },
      selector.record === null ? '' : sayKey(selector.record.key),
      sayState(selector),
    ]),
  };
}

/** The type and length of a key: "RSA 2048 bits". */
export function sayKey(key: PublicKey): Text {
  if (key.kind === 'rsa') return { en: `RSA ${key.bits} bits`, ja: `RSA ${key.bits} ビット` };
  if (key.kind === 'ed25519') return sameText('Ed25519');
  return { en: 'unreadable', ja: '読み取れません' };
}

function sayState({ state, rank }: AssessedSelector): Text {
  switch (state) {
    case 'unknown':
      return { en: 'could not be checked', ja: '確認できません' };
    case 'missing':
      return { en: 'nothing there', ja: 'レコードなし' };
    case 'broken-chain':
      return { en: 'CNAME leads nowhere', ja: 'CNAME の参照先なし' };
    case 'foreign':
      return { en: 'not a key record', ja: '鍵レコードではありません' };
    case 'key':
      return rank === null ? sameText('') : sayRank(rank);
    default:
      return assertNever(state);
  }
}

function sayRank(rank: KeyRank): Text {
  switch (rank) {
    case 'sound':
      return { en: 'sound', ja: '良好' };
    case 'legacy':
      return { en: 'short', ja: '短い鍵' };
    case 'short':
      return { en: 'breakable', ja: '解読されるおそれ' };
    case 'unusable':
      return { en: 'unusable', ja: '使用不可' };
    case 'revoked':
      return { en: 'revoked', ja: '失効' };
    default:
      return assertNever(rank);
  }
}
