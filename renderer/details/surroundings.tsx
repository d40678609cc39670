// What a detail needs from the window around it: the language, the words, the clipboard and the way out.
import { createContext, use } from 'react';
import type { Tone } from '../../shared/detail.ts';
import type { DnsFlags, DnsOutcome, DnsTransport } from '../../shared/dns.ts';
import type { RecordToPublish } from '../../shared/detail.ts';
import type { Severity, Verdict } from '../../shared/finding.ts';
import type { Language } from '../../shared/text.ts';

/** The words that details are printed with, in one language. */
export type DetailWords = {
  readonly copy: string;
  readonly copied: string;
  readonly copyName: string;
  readonly copyValue: string;
  readonly copyAll: string;
  readonly copyLine: string;
  readonly act: { readonly [A in RecordToPublish['act']]: string };
  readonly name: string;
  readonly type: string;
  readonly ttl: string;
  readonly value: string;
  readonly standsNow: string;
  readonly seconds: (count: number) => string;
  readonly allOk: string;
  readonly tone: { readonly [T in Tone]: string };
  readonly outcome: { readonly [O in DnsOutcome]: string };
  readonly transport: { readonly [T in DnsTransport]: string };
  readonly answeredBy: (server: string, over: string) => string;
  readonly tookMs: (count: number) => string;
  readonly cached: string;
  readonly negative: string;
  readonly digLine: string;
  readonly packet: string;
  readonly bytes: (count: number) => string;
  readonly flags: { readonly [F in keyof DnsFlags]: string };
  readonly call: {
    readonly effect: string;
    readonly undo: string;
    readonly needs: (action: string) => string;
    readonly input: (operation: string) => string;
    readonly inTerminal: string;
  };
  readonly finding: {
    readonly why: string;
    readonly fix: string;
    readonly evidence: string;
    readonly sources: string;
    readonly severity: string;
    readonly subject: string;
    readonly noRecords: string;
  };
  readonly severity: { readonly [S in Severity]: string };
  readonly verdict: { readonly [V in Verdict]: string };
};

export type Surroundings = {
  readonly language: Language;
  readonly words: DetailWords;
  readonly copy: (text: string) => void;
  readonly open: (url: string) => void;
};

export const SurroundingsContext = createContext<Surroundings | null>(null);

export function useSurroundings(): Surroundings {
  const surroundings = use(SurroundingsContext);
  if (surroundings === null) throw new Error('A detail was shown without its surroundings');
  return surroundings;
}
