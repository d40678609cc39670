// Opening and checking a received message of 25 MB, against postal-mime alone on the same bytes; and the memory it takes, against the file.
import { fork } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import PostalMime from 'postal-mime';
import { createResolver } from '../../electron/adapters/dns/create-resolver.ts';
import { parseServer } from '../../electron/adapters/dns/servers.ts';
import { systemClock } from '../../electron/adapters/system/clock.ts';
import { systemRandomness } from '../../electron/adapters/system/randomness.ts';
import { systemSignatures } from '../../electron/adapters/system/signatures.ts';
import { openWorkshop } from '../../electron/adapters/workshop/open-workshop.ts';
import { startDnsServer } from '../../electron/demo/dns-server.ts';
import { assembleWorld } from '../../electron/demo/world.ts';
import { readZone } from '../../electron/demo/zone/read-zone.ts';
import { checkMail } from '../../electron/flows/mail/check-mail.ts';
import { median, type Measure } from './figure.ts';

const rounds = 5;
const attachedBytes = 18 * 1024 * 1024;
const megabyte = 1024 * 1024;
const domain = 'signed.example';

type Order = {
  readonly side: 'ours' | 'postal-mime';
  readonly mailPath: string;
  readonly zone: string;
  readonly workshopPath: string;
};
type Told = { readonly elapsedMs: number; readonly grownBytes: number };

const measureOrder = 'measure-received-mail';
if (process.argv[2] === measureOrder) process.on('message', (order: Order) => void answer(order));

/** Each in a process of its own: what one side left in memory is not the other's. */
async function answer(order: Order): Promise<void> {
  const work = order.side === 'ours' ? await openOurs(order) : parseAlone;
  // Code is loaded and warm before anything counts.
  await work(new TextEncoder().encode(`From: a@${domain}\r\nSubject: Hi\r\n\r\nHello\r\n`));
  const before = process.memoryUsage().rss;
  const { buffer, byteOffset, length } = await readFile(order.mailPath);
  const bytes = new Uint8Array(buffer, byteOffset, length);
  // Not `maxRSS`: a process that was forked begins with its parent's.
  let peak = 0;
  const look = (): void => void (peak = Math.max(peak, process.memoryUsage().rss));
  const timer = setInterval(look, 2);
  const startMs = performance.now();
  await work(bytes);
  const elapsedMs = performance.now() - startMs;
  look();
  clearInterval(timer);
  process.send?.({ elapsedMs, grownBytes: peak - before } satisfies Told);
  process.disconnect();
  setImmediate(() => process.exit(0));
}

async function parseAlone(bytes: Uint8Array): Promise<void> {
  await PostalMime.parse(bytes);
}

/** As the window's request does it: the thread of the workshop reads, DNS is asked, audits judge. */
async function openOurs({ zone, workshopPath }: Order): Promise<(bytes: Uint8Array) => Promise<void>> {
  const server = await startDnsServer(assembleWorld([readZone(zone)]));
  const parsed = parseServer(server.address);
  if (!parsed.ok) throw new Error(parsed.failure.kind);
  const world = {
    profileId: 'bench',
    kind: 'live' as const,
    resolver: createResolver({ servers: [parsed.value] }),
    clock: systemClock,
    randomness: systemRandomness,
    workshop: openWorkshop(workshopPath),
    signatures: systemSignatures,
  };
  return async (bytes) => {
    // Opened as a draft, its attachments taken out; the thread keeps the bytes that it is given.
    const opened = await world.workshop.work('readMessage', { bytes: bytes.slice() });
    if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
    const report = await checkMail({ bytes, name: 'bench.eml', signal: new AbortController().signal }, world);
    if (!report.ok) throw new Error(report.failure.kind);
    if (bytes.length > megabyte && report.value.dmarc?.result !== 'pass') throw new Error('It should pass DMARC.');
  };
}

export const measure: Measure = async ({ projectRoot }) => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-bench-'));
  try {
    const { mail, zone } = await makeMail();
    const mailPath = join(folder, 'bench.eml');
    await writeFile(mailPath, mail);
    const order = { mailPath, zone, workshopPath: join(projectRoot, 'out', 'main', 'workshop.js') };
    const told = { ours: [] as Told[], 'postal-mime': [] as Told[] };
    for (let round = 0; round < rounds; round += 1)
      for (const side of ['postal-mime', 'ours'] as const) told[side].push(await inChild({ ...order, side }));
    const [oursMs, theirsMs] = [told.ours, told['postal-mime']].map((all) =>
      median(all.map(({ elapsedMs }) => elapsedMs)),
    );
    const [ours, theirs] = [told.ours, told['postal-mime']].map((all) =>
      median(all.map(({ grownBytes }) => grownBytes)),
    );
    const size = `${Math.round(mail.length / megabyte)} MB`;
    return [
      {
        name: 'received-mail',
        value: (oursMs ?? 0) / (theirsMs ?? 1),
        digits: 2,
        unit: 'x',
        aim: { atMost: 1.5 },
        against: `postal-mime alone on the same ${size} (${Math.round(oursMs ?? 0)} ms against ${Math.round(theirsMs ?? 0)} ms, medians of ${rounds}); ours opens it as a draft, and checks it: signature, DNS, all audits`,
      },
      {
        name: 'received-memory',
        value: (ours ?? 0) / mail.length,
        digits: 1,
        unit: 'x',
        aim: { atMost: 4 },
        against: `the file's own size, its bytes included (${Math.round((ours ?? 0) / megabyte)} MB more at the peak; postal-mime alone ${Math.round((theirs ?? 0) / megabyte)} MB)`,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

async function inChild(order: Order): Promise<Told> {
  const child = fork(fileURLToPath(import.meta.url), [measureOrder]);
  child.send(order);
  const [told] = (await once(child, 'message')) as [Told];
  return told;
}

async function makeMail(): Promise<{ readonly mail: Buffer; readonly zone: string }> {
  const built = await new MailComposer({
    from: `News <news@${domain}>`,
    to: 'you@receiver.example',
    subject: 'The yearly report',
    text: 'It is attached.',
    html: '<p>It is attached.</p>',
    attachments: [{ filename: 'report.bin', content: randomBytes(attachedBytes) }],
  })
    .compile()
    .build();
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const { signatures } = await dkimSign(built, {
    signingDomain: domain,
    selector: 'bench',
    privateKey: key,
    signatureData: [{ signingDomain: domain, selector: 'bench', privateKey: key }],
  });
  const published = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  const [head, tail] = [published.slice(0, 200), published.slice(200)];
  const zone = [
    `$ORIGIN ${domain}.`,
    '$TTL 300',
    `@ IN SOA ns1 hostmaster 1 3600 600 86400 300`,
    '@ IN NS ns1',
    'ns1 IN A 192.0.2.53',
    '_dmarc IN TXT "v=DMARC1; p=reject"',
    `bench._domainkey IN TXT "v=DKIM1; k=rsa; p=${head}" "${tail}"`,
    '',
  ].join('\n');
  return { mail: Buffer.concat([Buffer.from(signatures), built]), zone };
}
