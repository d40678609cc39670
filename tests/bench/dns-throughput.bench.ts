// Questions per second through the resolver, against the same server asked flat out over bare UDP sockets.
import { fork } from 'node:child_process';
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ArtifactName } from '../../shared/artifacts.ts';
import type { DnsQuestion } from '../../shared/dns.ts';
import { createResolver } from '../../electron/adapters/dns/create-resolver.ts';
import { parseServer, type Server } from '../../electron/adapters/dns/servers.ts';
import { toWire, writeQuery } from '../../electron/adapters/dns/write-query.ts';
import { demoWorld } from '../../electron/demo/demo-world.ts';
import { startDnsServer } from '../../electron/demo/dns-server.ts';
import orchard from '../../electron/demo/scenarios/orchard.zone?raw';
import { assembleWorld } from '../../electron/demo/world.ts';
import { readZone } from '../../electron/demo/zone/read-zone.ts';
import { gatherers } from '../../electron/gather/catalogue.ts';
import { collect } from '../../electron/gather/collect.ts';
import { median, type Measure } from './figure.ts';

const rounds = 7;
const domains = 200;
const inFlight = 32;
/** As many as an audit of many domains works on at a time. */
const domainsAtOnce = 12;
const serveOrder = 'serve-the-dns-bench';

const copyOf = (text: string, index: number): string => text.replaceAll('orchard.example', `orchard${index}.example`);

if (process.argv[2] === serveOrder) {
  // In a process of its own: the name server of the demo world, with 200 copies of one of its domains.
  const zones = Array.from({ length: domains }, (_, index) => readZone(copyOf(orchard, index)));
  const demo = demoWorld();
  const copies = assembleWorld(zones);
  const server = await startDnsServer({
    ...demo,
    names: new Map([...demo.names, ...copies.names]),
    apexes: new Map([...demo.apexes, ...copies.apexes]),
  });
  process.send?.(server.address);
  process.on('disconnect', () => process.exit(0));
}

export const measure: Measure = async () => {
  const child = fork(fileURLToPath(import.meta.url), [serveOrder]);
  try {
    const [address] = (await once(child, 'message')) as [string];
    const parsed = parseServer(address);
    if (!parsed.ok || parsed.value.kind !== 'address') throw new Error(`${address} is no server.`);
    const server = parsed.value;
    const questions = await questionsOfAudits(server);
    const rates: { readonly ours: number; readonly bare: number }[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const bare = await bareRate(server.portNumber, questions.flat());
      const ours = await ourRate(server, questions);
      // The first round warms up both; it counts for neither.
      if (round > 0) rates.push({ ours, bare });
    }
    const show = (values: readonly number[]): string => `${Math.round(median(values)).toLocaleString('en')}/s`;
    const [ours, bare] = [show(rates.map((rate) => rate.ours)), show(rates.map((rate) => rate.bare))];
    return [
      {
        name: 'dns-throughput',
        value: median(rates.map((rate) => rate.ours / rate.bare)),
        digits: 2,
        unit: 'x',
        aim: { atLeast: 0.7 },
        against: `the demo name server asked the same ${questions.flat().length} questions flat out, ${inFlight} in flight over bare sockets (${ours} against ${bare}, medians of ${rounds})`,
      },
    ];
  } finally {
    child.disconnect();
  }
};

/** What gathering all evidence about one of the domains asks, turned into the questions about each; none comes twice. */
async function questionsOfAudits(server: Server): Promise<readonly (readonly DnsQuestion[])[]> {
  const resolver = createResolver({ servers: [server] });
  const asked: DnsQuestion[] = [];
  const names = Object.keys(gatherers) as readonly ArtifactName[];
  await collect(names, {
    target: { domain: 'orchard0.example', selectors: ['selector1'], mailFrom: null },
    ask: (question, options) => {
      asked.push(question);
      return resolver.ask(question, options);
    },
    clock: { nowMs: () => Date.now() },
    randomness: { label: () => 'k3jx8w2q9zr5v7m1t4hd' },
  });
  await resolver.close();
  const seen = new Set<string>();
  return Array.from({ length: domains }, (_, index) =>
    asked
      .map(({ name, type }) => ({ name: name.replace('orchard0.example', `orchard${index}.example`), type }))
      .filter(({ name, type }) => !seen.has(`${type} ${name}`) && seen.add(`${type} ${name}`)),
  );
}

async function ourRate(server: Server, questions: readonly (readonly DnsQuestion[])[]): Promise<number> {
  const resolver = createResolver({ servers: [server], inFlightPerServer: inFlight });
  const waiting = [...questions];
  let lost = 0;
  const work = async (): Promise<void> => {
    for (let domain = waiting.pop(); domain !== undefined; domain = waiting.pop()) {
      const replies = await Promise.all(domain.map((question) => resolver.ask(question)));
      lost += replies.filter(({ packet, cached }) => packet === null || cached).length;
    }
  };
  const startMs = performance.now();
  await Promise.all(Array.from({ length: domainsAtOnce }, work));
  const seconds = (performance.now() - startMs) / 1000;
  await resolver.close();
  if (lost > 0) throw new Error(`${lost} questions were not answered by the server.`);
  return questions.flat().length / seconds;
}

/** Each socket sends its next packet as soon as any packet comes back: nothing is read, checked or kept. */
async function bareRate(portNumber: number, questions: readonly DnsQuestion[]): Promise<number> {
  const packets = questions.flatMap((question, index) => {
    const asked = toWire(question);
    return asked === null ? [] : [writeQuery(asked, { id: index & 0xffff, edns: true, mixedCase: true }).packet];
  });
  const sockets = await Promise.all(Array.from({ length: inFlight }, () => openSocket(portNumber)));
  const startMs = performance.now();
  await Promise.all(sockets.map((socket) => sendAll(socket, packets)));
  const seconds = (performance.now() - startMs) / 1000;
  for (const socket of sockets) socket.close();
  return questions.length / seconds;
}

function sendAll(socket: Socket, packets: Buffer[]): Promise<void> {
  return new Promise((resolve) => {
    const next = (): void => {
      const packet = packets.pop();
      if (packet === undefined) resolve();
      else socket.send(packet);
    };
    socket.on('message', next);
    next();
  });
}

async function openSocket(portNumber: number): Promise<Socket> {
  const socket = createSocket('udp4');
  socket.connect(portNumber, '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}
