// Asks until the end of the CNAME chain is known, and makes one reply of all the answers on the way.
import type {
  DnsName,
  DnsOutcome,
  DnsQuestion,
  DnsRecord,
  DnsReferral,
  DnsReply,
  SoaRecord,
} from '../../../shared/dns.ts';
import { readChain } from './read-chain.ts';
import { readReferral } from './read-referral.ts';
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
  ask: (name: DnsName) => Step | Promise<Step>,
): Promise<DnsReply> {
  let records: readonly DnsRecord[] = [];
  let path: readonly DnsName[] = [start];
  let before: Step | null = null;
  // Ends because `elsewhere` always comes with a longer path, and `readChain` limits its length.
  for (;;) {
    const step: Step = together(before, await ask(path.at(-1) ?? start));
    const read = step.message === null ? null : readChain(step.message, question.type, path);
    // A server that gave up on a chain without end has still shown why.
    const isEndless = read?.end === 'chain-loop' || read?.end === 'chain-too-long';
    if (read === null || (step.failure !== null && !isEndless))
      return replyOf(question, step, { outcome: step.failure ?? 'malformed', records, path, negativeSoa: null });
    records = before === null ? read.records : [...records, ...read.records];
    path = read.path;
    const { end, negativeSoa } = read;
    if (end !== 'elsewhere') return replyOf(question, step, { outcome: end, records, path, negativeSoa });
    before = step;
  }
}

/** The last answer decides; time, and whether anything had to be asked, count for all of them. */
function together(before: Step | null, step: Step): Step {
  if (before === null) return step;
  return {
    ...step,
    askedAtMs: before.askedAtMs,
    elapsedMs: before.elapsedMs + step.elapsedMs,
    cached: before.cached && step.cached,
  };
}

function replyOf(question: DnsQuestion, step: Step, { outcome, records, path, negativeSoa }: End): DnsReply {
  const referral = referralOf(step, path);
  return {
    question,
    outcome,
    rcode: step.rcode,
    flags: step.flags,
    records,
    chain: path.slice(1),
    negativeSoa,
    ...(referral === null ? {} : { referral }),
    server: step.server,
    transport: step.transport,
    elapsedMs: Math.round(step.elapsedMs * 10) / 10,
    askedAtMs: step.askedAtMs,
    cached: step.cached,
    packet: step.packet,
  };
}

/** A message that says NOERROR is refused for one reason only: it points to other servers. */
function referralOf({ failure, message }: Step, path: readonly DnsName[]): DnsReferral | null {
  if (failure !== 'refused' || message?.rcode !== 'NOERROR') return null;
  return readReferral(message, path.at(-1) ?? '.');
}
