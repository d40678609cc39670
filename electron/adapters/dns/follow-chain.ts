// Asks until the end of the CNAME chain is known, and makes one reply of all the answers on the way.
import type { DnsName, DnsOutcome, DnsQuestion, DnsRecord, DnsReply, SoaRecord } from '../../../shared/dns.ts';
import { readChain } from './read-chain.ts';
import type { Step } from './step.ts';

type End = {
  readonly outcome: DnsOutcome;
  readonly records: readonly DnsRecord[];
  readonly path: readonly DnsName[];
  readonly negativeSoa: SoaRecord | null;
};

/** `start` is the question's name as packets spell it; `ask` never rejects. */
export async function followChain(
  question: DnsQuestion,
  start: DnsName,
  ask: (name: DnsName) => Promise<Step>,
): Promise<DnsReply> {
  const records: DnsRecord[] = [];
  const steps: Step[] = [];
  let path: readonly DnsName[] = [start];
  // Ends because `elsewhere` always comes with a longer path, and `readChain` limits its length.
  for (;;) {
    const step = await ask(path.at(-1) ?? start);
    steps.push(step);
    const read = step.message === null ? null : readChain(step.message, question.type, path);
    // A server that gave up on a chain without end has still shown why.
    const isEndless = read?.end === 'chain-loop' || read?.end === 'chain-too-long';
    if (read === null || (step.outcome !== 'usable' && !isEndless)) {
      const outcome = step.outcome === 'usable' ? 'malformed' : step.outcome;
      return replyOf(question, steps, { outcome, records, path, negativeSoa: null });
    }
    records.push(...read.records);
    path = read.path;
    const { end, negativeSoa } = read;
    if (end !== 'elsewhere') return replyOf(question, steps, { outcome: end, records, path, negativeSoa });
  }
}

/** The last answer decides; time, and whether anything had to be asked, count for all of them. */
function replyOf(
  question: DnsQuestion,
  steps: readonly Step[],
  { outcome, records, path, negativeSoa }: End,
): DnsReply {
  const first = steps[0];
  const last = steps.at(-1);
  const elapsedMs = steps.reduce((sum, step) => sum + step.elapsedMs, 0);
  return {
    question,
    outcome,
    rcode: last?.rcode ?? null,
    flags: last?.flags ?? null,
    records,
    chain: path.slice(1),
    negativeSoa,
    server: last?.server ?? '',
    transport: last?.transport ?? 'udp',
    elapsedMs: Math.round(elapsedMs * 10) / 10,
    askedAtMs: first?.askedAtMs ?? 0,
    cached: steps.every((step) => step.cached),
    packet: last?.packet ?? null,
  };
}
