// For each protocol at a glance: one word and one mini-fact, from the same evidence that the audits read.
import type { ArtifactName, Artifacts } from '../../../shared/artifacts.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { ProtocolTopic } from '../../../shared/finding.ts';
import { sameText, type Text } from '../../../shared/text.ts';
import { findBimi } from '../derive/bimi-found.ts';
import { assessDkim } from '../derive/dkim-assessment.ts';
import { dmarcPolicy } from '../derive/dmarc-policy.ts';
import { assessSpf } from '../derive/spf-assessment.ts';
import { isDeclined } from '../protocols/bimi/parse.ts';
import { isNullMx, parseMx } from '../protocols/mx/parse.ts';
import { unreachedBelow } from '../protocols/spf/tree.ts';

export type Gathered = { readonly [K in ArtifactName]?: Evidence<Artifacts[K]> };

/** `used` false: the protocol is not in use, and that alone is no fault. */
export type ProtocolWords = { readonly word: Text; readonly fact: Text; readonly used: boolean };

const nothing = sameText('');
const maxLookups = 10;

const words = {
  missing: { en: 'missing', ja: 'なし' },
  unknown: { en: 'unknown', ja: '不明' },
  partly: { en: 'partly unknown', ja: '一部不明' },
  valid: { en: 'valid', ja: '有効' },
  several: { en: 'several records', ja: 'レコードが複数' },
  tooMany: { en: 'too many lookups', ja: 'ルックアップ超過' },
  noSender: { en: 'sends no mail', ja: '送信なし' },
  noSelector: { en: 'selector unknown', ja: 'セレクター不明' },
  noUsableKey: { en: 'no usable key', ja: '有効な鍵なし' },
  revoked: { en: 'revoked', ja: '失効' },
  enforced: { en: 'enforced', ja: '適用中' },
  monitoring: { en: 'monitoring only', ja: '監視のみ' },
  notUsed: { en: 'not used', ja: '未使用' },
  declined: { en: 'declined', ja: '辞退' },
  receivesNone: { en: 'receives no mail', ja: '受信なし' },
} satisfies Record<string, Text>;

/** The word of a protocol that is published as it should be, as far as the glance goes. */
export const validWord: Text = words.valid;

const said = (word: Text, fact: Text = nothing, used = true): ProtocolWords => ({ word, fact, used });

export function protocolWords(topic: ProtocolTopic, domain: string, gathered: Gathered): ProtocolWords {
  const tell = { spf: spfWords, dkim: dkimWords, dmarc: dmarcWords, bimi: bimiWords, mx: mxWords }[topic];
  return tell(gathered, domain);
}

function spfWords({ spfTree }: Gathered): ProtocolWords {
  if (spfTree?.state === 'absent') return said(words.missing);
  if (spfTree?.state !== 'seen') return said(words.unknown);
  const { records, text, root } = assessSpf(spfTree.value);
  const fact = { en: `${root.lookups} of ${maxLookups} lookups`, ja: `ルックアップ ${root.lookups}/${maxLookups}` };
  if (records.length > 1) return said(words.several, { en: `${records.length} records`, ja: `${records.length} 件` });
  if (root.lookups > maxLookups) return said(words.tooMany, fact);
  if (unreachedBelow(root).length > 0) return said(words.partly, { en: `at least ${fact.en}`, ja: `${fact.ja} 以上` });
  return /^v=spf1 +-all *$/iu.test(text) ? said(words.noSender, sameText('-all')) : said(words.valid, fact);
}

function dkimWords({ dkimSelectors }: Gathered): ProtocolWords {
  if (dkimSelectors?.state !== 'seen') return said(words.unknown);
  const { selectors, usableCount, bestRsaBits, hasEd25519 } = assessDkim(dkimSelectors.value);
  if (selectors.length === 0) return said(words.noSelector, nothing, false);
  if (selectors.every(({ state }) => state === 'unknown')) return said(words.unknown);
  if (usableCount === 0)
    return said(selectors.every(({ rank }) => rank === 'revoked') ? words.revoked : words.noUsableKey);
  const keys = [...(bestRsaBits === null ? [] : [`RSA ${bestRsaBits}`]), ...(hasEd25519 ? ['Ed25519'] : [])].join(
    ' + ',
  );
  const count = { en: usableCount === 1 ? '1 key' : `${usableCount} keys`, ja: `鍵 ${usableCount} 個` };
  return said(words.valid, { en: `${count.en}, ${keys}`, ja: `${count.ja}、${keys}` });
}

function dmarcWords({ dmarcWalk }: Gathered, domain: string): ProtocolWords {
  if (dmarcWalk?.state === 'absent') return said(words.missing);
  if (dmarcWalk?.state !== 'seen') return said(words.unknown);
  const policy = dmarcPolicy(domain, dmarcWalk.value);
  if (policy.state === 'unknown') return said(words.unknown);
  if (policy.state === 'none') return said(words.missing);
  const { tag, published } = policy.requested;
  const request = `${tag ?? 'p'}=${published}${policy.record.t === 'y' ? ', t=y' : ''}`;
  return said(policy.enforced ? words.enforced : words.monitoring, sameText(request));
}

function bimiWords({ bimi }: Gathered, domain: string): ProtocolWords {
  if (bimi?.state === 'absent') return said(words.notUsed, nothing, false);
  if (bimi?.state !== 'seen') return said(words.unknown);
  const found = findBimi(domain, bimi.value);
  if (found.kind === 'several') return said(words.several);
  if (found.kind === 'unknown') return said(words.unknown);
  if (found.kind !== 'record') return said(words.notUsed, nothing, false);
  return isDeclined(found.record) ? said(words.declined, nothing, false) : said(words.valid);
}

function mxWords({ mx }: Gathered): ProtocolWords {
  if (mx?.state === 'absent') return said(words.missing);
  const own = mx?.state === 'seen' ? mx.value[0] : undefined;
  if (own === undefined) return said(words.unknown);
  const exchanges = parseMx(own);
  if (isNullMx(exchanges)) return said(words.receivesNone, sameText('null MX'));
  const count = exchanges.length;
  return said(words.valid, { en: count === 1 ? '1 host' : `${count} hosts`, ja: `${count} ホスト` });
}
