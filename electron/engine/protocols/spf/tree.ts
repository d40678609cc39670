// The include tree of a domain with no sender in mind: every branch followed, what it costs, what is wrong in it.
import type { DnsName, DnsQuestion, DnsReply } from '../../../../shared/dns.ts';
import { isKnown } from '../../../../shared/dns.ts';
import { looksUp, maxMxHosts } from './evaluate.ts';
import { isPermerror } from './faults.ts';
import { registrableDomain } from './registrable.ts';
import { type ReplyIndex, replyTo } from './replies.ts';
import { readSpfRecord, spfRecords } from './select.ts';
import { staticTarget, type TermTarget } from './static-target.ts';
import type { SpfReading, SpfTerm } from './types.ts';

/**
 * How far a name led. `several` more than one record (the first is shown); `unreachable` the question failed; `loop` it
 * stands above itself; `cut` the tree is too large to go on; `pending` not asked yet.
 */
export type SpfNodeState = 'record' | 'no-record' | 'several' | 'unreachable' | 'loop' | 'cut' | 'pending';

export type SpfNode = {
  readonly domain: DnsName;
  readonly state: SpfNodeState;
  readonly reply: DnsReply | null;
  readonly reading: SpfReading | null;
  /** Where the record stands: the end of the CNAME chain, where there is one. */
  readonly owner: DnsName;
  readonly ttlSeconds: number;
  readonly terms: readonly SpfTreeTerm[];
  /** Look-ups that evaluating this record costs when nothing matches early; the term that led here is not in it. */
  readonly lookups: number;
  /** Terms whose questions all came back empty. */
  readonly voids: number;
};

export type SpfTreeTerm = {
  readonly term: SpfTerm;
  /** False for what stands behind "all", and for a redirect beside it: never evaluated, never counted. */
  readonly reached: boolean;
  readonly target: TermTarget;
  /** What was asked for this term itself, child records aside. */
  readonly replies: readonly DnsReply[];
  /** This term and everything below it. */
  readonly lookups: number;
  readonly voids: number;
  readonly child: SpfNode | null;
  /** The reply that tells whether the target's registrable domain exists; only where the target itself does not. */
  readonly registered: DnsReply | null;
};

const maxNodes = 150;

type Growth = {
  readonly root: DnsName;
  readonly index: ReplyIndex;
  /** Every question the tree rests on, asked or not. */
  readonly questions: DnsQuestion[];
  /** The same for what stands behind "all" and is never evaluated. */
  readonly idle: DnsQuestion[];
  readonly count: { nodes: number };
};

export type SpfTree = {
  readonly root: SpfNode;
  readonly questions: readonly DnsQuestion[];
  readonly idle: readonly DnsQuestion[];
};

/** As much of the tree as the replies show; complete once none of its questions is open. */
export function growTree(domain: DnsName, index: ReplyIndex): SpfTree {
  const growth: Growth = { root: domain, index, questions: [], idle: [], count: { nodes: 0 } };
  const root = growNode(growth, domain, []);
  return { root, questions: growth.questions, idle: growth.idle };
}

function look(growth: Growth, question: DnsQuestion): DnsReply | undefined {
  growth.questions.push(question);
  return replyTo(growth.index, question);
}

/** `path` holds the names above, the nearest last. */
function growNode(growth: Growth, domain: DnsName, path: readonly DnsName[]): SpfNode {
  const bare = { domain, owner: domain, reply: null, reading: null, ttlSeconds: 3600, terms: [], lookups: 0, voids: 0 };
  growth.count.nodes += 1;
  if (path.includes(domain)) return { ...bare, state: 'loop' };
  if (growth.count.nodes > maxNodes) return { ...bare, state: 'cut' };
  const reply = look(growth, { name: domain, type: 'TXT' });
  if (reply === undefined) return { ...bare, state: 'pending' };
  if (!isKnown(reply)) return { ...bare, reply, state: 'unreachable' };
  const records = spfRecords(reply);
  const [record] = records;
  if (record === undefined) return { ...bare, reply, state: 'no-record' };
  const reading = readSpfRecord(record);
  const firstAll = reading.terms.findIndex(({ kind }) => kind === 'all');
  const terms = reading.terms.map((term, index) => {
    const reached = firstAll < 0 || index <= firstAll || term.kind === 'exp' || term.kind === 'unknown-modifier';
    return growTerm(growth, { term, reached: reached && (term.kind !== 'redirect' || firstAll < 0) }, [
      ...path,
      domain,
    ]);
  });
  const counted = terms.filter(({ reached }) => reached);
  return {
    domain,
    state: records.length > 1 ? 'several' : 'record',
    reply,
    reading,
    owner: record.name,
    ttlSeconds: record.ttlSeconds,
    terms,
    lookups: counted.reduce((sum, { lookups }) => sum + lookups, 0),
    voids: counted.reduce((sum, { voids }) => sum + voids, 0),
  };
}

type Reached = Pick<SpfTreeTerm, 'term' | 'reached'>;

function growTerm(above: Growth, { term, reached }: Reached, path: readonly DnsName[]): SpfTreeTerm {
  const growth = reached ? above : { ...above, questions: above.idle };
  const domain = path.at(-1) ?? growth.root;
  const target = staticTarget(term, { domain, sender: growth.root });
  const cost = looksUp(term.kind) ? 1 : 0;
  const leaf = { term, reached, target, replies: [], lookups: cost, voids: 0, child: null, registered: null };
  if (target.kind !== 'name') return leaf;
  if (term.kind === 'include' || term.kind === 'redirect') {
    const child = growNode(growth, target.name, path);
    const isVoid = child.reply !== null && isKnown(child.reply) && child.reply.outcome !== 'answer' ? 1 : 0;
    const registered = registration(growth, child.reply);
    return { ...leaf, child, lookups: cost + child.lookups, voids: isVoid + child.voids, registered };
  }
  const replies = askTerm(growth, term, target.name);
  const voids = cost === 1 && isVoidTerm(term, replies) ? 1 : 0;
  return { ...leaf, replies, voids, registered: registration(growth, replies[0] ?? null) };
}

function askTerm(growth: Growth, { kind }: SpfTerm, name: DnsName): readonly DnsReply[] {
  const all = (questions: readonly DnsQuestion[]) =>
    questions.map((question) => look(growth, question)).filter((reply) => reply !== undefined);
  const addresses = (host: DnsName) =>
    all([
      { name: host, type: 'A' },
      { name: host, type: 'AAAA' },
    ]);
  switch (kind) {
    case 'a':
      return addresses(name);
    case 'exists':
      return all([{ name, type: 'A' }]);
    case 'exp':
      return all([{ name, type: 'TXT' }]);
    case 'mx': {
      const [reply] = all([{ name, type: 'MX' }]);
      return reply === undefined ? [] : [reply, ...mxHosts(reply).slice(0, maxMxHosts).flatMap(addresses)];
    }
    default:
      // ptr asks about the client; the others ask nothing.
      return [];
  }
}

/** The hosts of an MX answer; the null MX names none. */
export function mxHosts(reply: DnsReply): readonly DnsName[] {
  const hosts = reply.records.flatMap((record) => (record.type === 'MX' ? [record.exchange] : []));
  return hosts.filter((host) => host !== '.');
}

const isEmpty = (reply: DnsReply) => reply.outcome === 'nodata' || reply.outcome === 'nxdomain';

/** RFC 7208 4.6.4: A and AAAA both empty are one void look-up, and so are all the hosts of one mx. */
function isVoidTerm({ kind }: SpfTerm, replies: readonly DnsReply[]): boolean {
  const [first, ...hosts] = replies;
  if (first === undefined) return false;
  if (kind === 'mx') return isEmpty(first) || (hosts.length > 0 && hosts.every(isEmpty));
  return replies.every(isEmpty) && (kind !== 'a' || replies.length === 2);
}

/** Asked only about names that do not exist, outside the audited domain's own registration. */
function registration(growth: Growth, reply: DnsReply | null): DnsReply | null {
  if (reply?.outcome !== 'nxdomain') return null;
  const end = reply.chain.at(-1) ?? reply.question.name;
  const registrable = registrableDomain(end);
  if (registrable === null || registrable === registrableDomain(growth.root)) return null;
  return look(growth, { name: registrable, type: 'SOA' }) ?? null;
}

/** True where the tree is larger than anybody would follow, so that its counts are the least there can be. */
export function isCut(root: SpfNode): boolean {
  return nodesOf(root).some(({ state }) => state === 'cut' || state === 'pending');
}

/** The node and all below it, in the order of evaluation. */
export function nodesOf(node: SpfNode): readonly SpfNode[] {
  return [node, ...node.terms.flatMap(({ child }) => (child === null ? [] : nodesOf(child)))];
}

/** The replies in the counted part of the tree that are no knowledge: while there are any, its counts may be too low. */
export function unreachedBelow(node: SpfNode): readonly DnsReply[] {
  const own = node.state === 'unreachable' && node.reply !== null ? [node.reply] : [];
  const terms = node.terms.filter(({ reached }) => reached);
  return [...own, ...terms.flatMap(({ child }) => (child === null ? [] : unreachedBelow(child)))];
}

/** The same with the addresses and hosts that terms ask for: while one is open, the void look-ups may be too few. */
export function unansweredBelow(node: SpfNode): readonly DnsReply[] {
  const own = node.state === 'unreachable' && node.reply !== null ? [node.reply] : [];
  const terms = node.terms.filter(({ reached, term }) => reached && term.kind !== 'exp');
  const asked = terms.flatMap(({ replies }) => replies.filter((reply) => !isKnown(reply)));
  return [...own, ...asked, ...terms.flatMap(({ child }) => (child === null ? [] : unansweredBelow(child)))];
}

/** True where evaluating the node's own record ends in permerror whoever sends. */
export function isBroken(node: SpfNode): boolean {
  return node.state === 'several' || (node.reading?.faults.some(isPermerror) ?? false);
}
