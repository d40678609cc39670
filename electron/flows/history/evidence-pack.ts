// Writes the evidence pack of a message or a domain, as a page or as PDF, to a file that the user chooses.
import { createHash } from 'node:crypto';
import { accept, type Outcome } from '../../../shared/failure.ts';
import type { RequestInput } from '../../../shared/ipc/requests.ts';
import type { Language } from '../../../shared/text.ts';
import type { Timeline } from '../../../shared/timeline.ts';
import { packDomain } from '../../engine/evidence-pack/pack-domain.ts';
import { packMessage, type PackOriginal } from '../../engine/evidence-pack/pack-message.ts';
import type { PackStamp } from '../../engine/evidence-pack/pack-stamp.ts';
import { eventKey } from '../../engine/evidence-pack/timeline-table.ts';
import type { EventArchive } from '../../ports/event-store.ts';
import { safeFileName } from '../draft/print-draft-file.ts';
import type { WriteText } from '../export-profiles.ts';
import type { WriteBytes } from '../write-bytes.ts';
import type { AnswerWorld } from './answer-world.ts';
import { domainPage } from './domain-page.ts';
import { answerMessage } from './message-answer.ts';

export type PackAsk = RequestInput<'history.pack'>;

export type PackWorld = AnswerWorld & {
  readonly maker: Pick<PackStamp, 'version' | 'profile' | 'timeZone'>;
  readonly language: Language;
  /** Asks where; null where the user changed their mind. */
  readonly choose: (defaultName: string) => Promise<string | null>;
  readonly printPdf: (html: string) => Promise<Outcome<Uint8Array>>;
  readonly writeText: WriteText;
  readonly writeBytes: WriteBytes;
};

/** Beyond these a pack is no reading any more; the timeline still has every event. */
const mostOriginals = 500;

export async function evidencePack(
  { about, as }: PackAsk,
  world: PackWorld,
): Promise<Outcome<{ readonly path: string } | null>> {
  const packed =
    about.kind === 'message' ? await packedMessage(about.messageId, world) : await packedDomain(about, world);
  if (!packed.ok) return packed;
  const { name, html } = packed.value;
  const path = await world.choose(`${safeFileName(name)}.${as}`);
  if (path === null) return accept(null);
  const written = as === 'pdf' ? await writePdf(path, html, world) : await world.writeText(path, html);
  return written.ok ? accept({ path }) : written;
}

type Packed = { readonly name: string; readonly html: string };

async function packedMessage(messageId: string, world: PackWorld): Promise<Outcome<Packed>> {
  const [answered, stamp] = await Promise.all([answerMessage(messageId, world), readStamp(world)]);
  if (!answered.ok) return answered;
  if (!stamp.ok) return stamp;
  const timeline = answered.value;
  const originals = await readOriginals(timeline, world.archive);
  const html = packMessage({ timeline, originals, stamp: stamp.value }, world.language);
  return accept({ name: `message-${timeline.message.messageId.slice(0, 60)}`, html });
}

async function packedDomain(
  { domain, stretch }: Extract<PackAsk['about'], { readonly kind: 'domain' }>,
  world: PackWorld,
): Promise<Outcome<Packed>> {
  const [page, stamp] = await Promise.all([domainPage({ domain, stretch }, world), readStamp(world)]);
  if (!page.ok) return page;
  if (!stamp.ok) return stamp;
  const html = packDomain({ page: page.value, stamp: stamp.value }, world.language);
  return accept({ name: `domain-${page.value.domain.slice(0, 60)}`, html });
}

async function readStamp({ archive, clock, maker }: PackWorld): Promise<Outcome<PackStamp>> {
  const sources = await archive.sources();
  return sources.ok ? accept({ ...maker, madeAtMs: clock.nowMs(), sources: sources.value }) : sources;
}

/** Each once, though it may tell of several recipients; in the order of the timeline. */
async function readOriginals({ stories }: Timeline, archive: EventArchive): Promise<readonly PackOriginal[]> {
  const found = new Map<string, PackOriginal>();
  const events = stories.flatMap(({ entries }) => entries.map(({ event }) => event));
  for (const event of events.toSorted((a, b) => a.atMs - b.atMs)) {
    if (found.size >= mostOriginals) break;
    const original = await archive.original(event);
    if (!original.ok) continue;
    const sha256 = createHash('sha256').update(original.value, 'utf8').digest('hex');
    const before = found.get(sha256)?.events ?? [];
    found.set(sha256, { json: original.value, sha256, events: [...before, eventKey(event)] });
  }
  return [...found.values()];
}

async function writePdf(path: string, html: string, { printPdf, writeBytes }: PackWorld): Promise<Outcome<null>> {
  const pdf = await printPdf(html);
  return pdf.ok ? writeBytes(path, pdf.value) : pdf;
}
