// A report's first screen: the headline, the five protocols, and the facts drawn as trees and tables.
import type { DnsName } from '../../../shared/dns.ts';
import type { Finding } from '../../../shared/finding.ts';
import { topics } from '../../../shared/finding.ts';
import type { DomainReport } from '../../../shared/report.ts';
import type { EvidenceByName } from '../advise.ts';
import { toUnicode } from '../protocols/dns/name.ts';
import { headlineOf } from './headline.ts';
import { worstOf } from './worst.ts';

type Summed = Pick<DomainReport, 'headline' | 'strip' | 'spfTree' | 'dmarcWalk' | 'predictions'>;

export function sumUp(domain: DnsName, _evidence: EvidenceByName, findings: readonly Finding[]): Summed {
  return {
    headline: headlineOf({ name: toUnicode(domain), findings, sendsNoMail: false }),
    strip: topics.map((topic) => ({
      topic,
      state: worstOf(findings.filter((finding) => finding.topic === topic)),
      word: { en: '', ja: '' },
      fact: { en: '', ja: '' },
    })),
    spfTree: null,
    dmarcWalk: null,
    predictions: [],
  };
}
