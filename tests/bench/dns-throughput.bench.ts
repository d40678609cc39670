// Questions per second through the resolver, against the same server asked flat out over bare UDP sockets.
import { fork } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import path from 'node:path';
import { createResolver } from '../../electron/adapters/dns/create-resolver.ts';
import { parseServer } from '../../electron/adapters/dns/servers.ts';
import { toWire, writeQuery } from '../../electron/adapters/dns/write-query.ts';
import type { DnsQuestion } from '../../shared/dns.ts';
import { median, type Measure } from './figure.ts';

const rounds = 9;
const inFlight = 32;

/** What an audit asks of each of 200 domains: the apex, the policies, and selectors that are mostly not there. */
function questionsFor(round: string): readonly DnsQuestion[] {
  const below = ['_dmarc', 'default._bimi', '_domainkey', '_mta-sts', '_smtp._tls', 'bounce', 'mail', 'nowhere'];
  const selectors = Array.from({ length: 24 }, (_, index) => `selector${index}._domainkey`);
  return Array.from({ length: 200 }, (_, index) => `demo${index}-${round}.example`).flatMap((domain) => [
    ...(['TXT', 'SPF', 'MX', 'SOA', 'A', 'AAAA', 'NS'] as const).map((type) => ({ name: domain, type })),
    ...[...below, ...selectors].map((label) => ({ name: `${label}.${domain}`, type: 'TXT' as const })),
  ]);
}

export const measure: Measure = async ({ projectRoot }) => {
  const server = fork(path.join(projectRoot, 'tests', 'bench', 'dns-throughput', 'server.mjs'));
  const [portNumber] = (await once(server, 'message')) as [number];
  const rates: { readonly ours: number; readonly bare: number }[] = [];
  try {
    for (let round = 0; round <= rounds; round += 1) {
      const questions = questionsFor(`round${round}`);
      const bare = await bareRate(portNumber, questions);
      const ours = await ourRate(portNumber, questions);
      // The first round warms up both; it counts for neither.
      if (round > 0) rates.push({ ours, bare });
    }
  } finally {
    server.disconnect();
  }
  const perSecond = (values: readonly number[]): string => `${Math.round(median(values) / 100) / 10}k/s`;
  const [ours, bare] = [rates.map((rate) => rate.ours), rates.map((rate) => rate.bare)];
  return [
    {
      name: 'dns-throughput',
      value: median(rates.map((rate) => rate.ours / rate.bare)),
      digits: 2,
      unit: 'x',
      aim: { atLeast: 0.7 },
      against: `the same packets flat out over ${inFlight} bare sockets that stay open (${perSecond(ours)} against ${perSecond(bare)}, medians of ${rounds})`,
    },
  ];
};

async function ourRate(portNumber: number, questions: readonly DnsQuestion[]): Promise<number> {
  const parsed = parseServer(`127.0.0.1:${portNumber}`);
  if (!parsed.ok) throw new Error('The address of the bench server was not read.');
  const resolver = createResolver({ servers: [parsed.value], inFlightPerServer: inFlight });
  const startMs = performance.now();
  const replies = await Promise.all(questions.map((question) => resolver.ask(question)));
  const rate = questions.length / ((performance.now() - startMs) / 1000);
  const failed = replies.filter((reply) => reply.outcome !== 'answer' && reply.outcome !== 'nodata');
  if (failed.length > 0 || replies.some((reply) => reply.cached))
    throw new Error(`${failed.length} of ${replies.length} questions were not answered by the server.`);
  await resolver.close();
  return rate;
}

/** Each socket sends its next packet as soon as any packet comes back: nothing is read, checked or kept. */
async function bareRate(portNumber: number, questions: readonly DnsQuestion[]): Promise<number> {
  const packets = questions.map((question, index) => {
    const asked = toWire(question);
    if (asked === null) throw new Error(`${question.name} is no name.`);
    return writeQuery(asked, { id: index & 0xffff, edns: true, mixedCase: true }).packet;
  });
  const sockets = await Promise.all(Array.from({ length: inFlight }, () => openSocket(portNumber)));
  const startMs = performance.now();
  await Promise.all(
    sockets.map(
      (socket) =>
        new Promise<void>((resolve) => {
          const next = (): void => {
            const packet = packets.pop();
            if (packet === undefined) resolve();
            else socket.send(packet);
          };
          socket.on('message', next);
          next();
        }),
    ),
  );
  const rate = questions.length / ((performance.now() - startMs) / 1000);
  for (const socket of sockets) socket.close();
  return rate;
}

async function openSocket(portNumber: number): Promise<ReturnType<typeof createSocket>> {
  const socket = createSocket('udp4');
  socket.connect(portNumber, '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}
