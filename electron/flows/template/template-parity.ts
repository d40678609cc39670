// Renders a stored template by SES and by us with the same data, and says where the two part.
import type { RegionName } from '../../../shared/aws.ts';
import type { Parity, RenderedDraft } from '../../../shared/draft/rendering.ts';
import { type DraftSource, templateParts } from '../../../shared/draft/source.ts';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ses } from '../../ports/ses.ts';
import type { Workshop } from '../../ports/workshop.ts';
import { readTemplate } from './read-template.ts';

export type AskedParity = { readonly region: RegionName; readonly name: string; readonly data: string };

export type ParityWorld = { readonly ses: Ses; readonly clock: Clock; readonly workshop: Workshop };

/** Of what SES holds, not of what was typed since: only that can be rendered by both. */
export async function templateParity(asked: AskedParity, world: ParityWorld): Promise<Outcome<Parity>> {
  const { region, name, data } = asked;
  const held = await readTemplate({ ses: world.ses, region, name });
  if (!held.ok) return held;
  const { subject, html, text } = held.value;
  const source: DraftSource = { subject: subject ?? '', html, text, data, mjml: null };
  const theirs = await world.ses.testRender(region, { name, data });
  const facts = { name, region, atMs: world.clock.nowMs() };
  if (theirs.ok) {
    const compared = await world.workshop.work('compare', { source, mime: theirs.value });
    if (!compared.ok) return compared;
    const { parts, rendered } = compared.value;
    return accept({ ...facts, parts: parts.filter(isThere), refused: null, oursMissing: missingIn(rendered) });
  }
  // Anything but SES's own sentence about the template and its data says nothing about either.
  if (theirs.failure.kind !== 'aws-refused') return refuse(theirs.failure);
  const ours = await world.workshop.work('render', { source });
  if (!ours.ok) return ours;
  const { message } = theirs.failure;
  return accept({ ...facts, parts: [], refused: message, oursMissing: missingIn(ours.value.rendered) });
}

/** A subject that neither has is no part. */
function isThere({ ours, ses }: Parity['parts'][number]): boolean {
  return ours !== null && ses !== null ? true : (ours ?? ses ?? '') !== '';
}

/** As they are written, each once. */
function missingIn(rendered: RenderedDraft): readonly string[] {
  const written = templateParts.flatMap((part) => rendered[part]?.missing.map((missing) => missing.written) ?? []);
  return [...new Set(written)];
}
