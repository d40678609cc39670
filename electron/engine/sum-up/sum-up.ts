// A report's first screen: the headline, the five protocols, and the facts drawn as trees, tables and diagrams.
import { repliesIn } from '../../../shared/evidence.ts';
import type { DnsName } from '../../../shared/dns.ts';
import { type Finding, protocolTopics, type ProtocolTopic } from '../../../shared/finding.ts';
import type { DomainReport, Prediction, ProtocolState } from '../../../shared/report.ts';
import type { Text } from '../../../shared/text.ts';
import { dmarcWalkDetail } from '../derive/dmarc-walk-detail.ts';
import { sendsNoMail } from '../derive/no-mail.ts';
import { predictReadyMade } from '../derive/predict-dmarc.ts';
import { assessSpf } from '../derive/spf-assessment.ts';
import { toUnicode } from '../protocols/dns/name.ts';
import { showTree } from '../protocols/spf/show-tree.ts';
import { headlineOf } from './headline.ts';
import { type Gathered, protocolWords, validWord } from './protocol-words.ts';
import { worstOf } from './worst.ts';

type Summed = Pick<DomainReport, 'headline' | 'strip' | 'spfTree' | 'dmarcWalk' | 'predictions'>;

export function sumUp(domain: DnsName, gathered: Gathered, findings: readonly Finding[]): Summed {
  const { spfTree, dmarcWalk } = gathered;
  const silent = isSilent(gathered);
  return {
    headline: headlineOf({ name: toUnicode(domain), findings, sendsNoMail: silent }),
    strip: protocolTopics.map((topic) => stateOf(topic, domain, { gathered, findings })),
    spfTree: spfTree?.state === 'seen' ? showTree(assessSpf(spfTree.value).root) : null,
    dmarcWalk: dmarcWalk === undefined ? null : dmarcWalkDetail(domain, repliesIn(dmarcWalk.from)),
    predictions: silent ? [] : predictionsOf(domain, gathered),
  };
}

function isSilent({ apexTxt, mx }: Gathered): boolean {
  return apexTxt !== undefined && mx !== undefined && sendsNoMail({ apexTxt, mx }) === 'yes';
}

/** "valid" beside a red mark would contradict it. */
function wordFor(state: ProtocolState['state'], word: Text): Text {
  if (word !== validWord) return word;
  if (state === 'blocker' || state === 'high') return { en: 'needs fixing', ja: '要修正' };
  return state === 'medium' ? { en: 'could be better', ja: '要改善' } : word;
}

type Known = { readonly gathered: Gathered; readonly findings: readonly Finding[] };

function stateOf(topic: ProtocolTopic, domain: DnsName, { gathered, findings }: Known): ProtocolState {
  const { word, fact, used } = protocolWords(topic, domain, gathered);
  const worst = worstOf(findings.filter((finding) => finding.topic === topic));
  const state = !used && worst === 'pass' ? 'none' : worst;
  return { topic, state, word: wordFor(state, word), fact };
}

function predictionsOf(domain: DnsName, { dmarcStreams, mailFrom }: Gathered): readonly Prediction[] {
  if (dmarcStreams?.state !== 'seen') return [];
  const customDomains = mailFrom?.state === 'seen' ? mailFrom.value.map((custom) => custom.domain) : [];
  return predictReadyMade(domain, customDomains, dmarcStreams.value);
}
