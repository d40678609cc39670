// Has the local SpamAssassin of the settings score a draft's message: that one address, and nobody else.
import type { SpamScore } from '../../../shared/draft/outside.ts';
import type { DraftSource } from '../../../shared/draft/source.ts';
import { type Outcome, refuse } from '../../../shared/failure.ts';
import { printMessage } from '../../engine/mail/print-message.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Spamd } from '../../ports/spamd.ts';
import type { Workshop } from '../../ports/workshop.ts';

export type SpamAsk = { readonly source: DraftSource; readonly sender: string; readonly address: string | null };
export type SpamWorld = { readonly workshop: Workshop; readonly spamd: Spamd; readonly clock: Clock };

export async function scoreSpam(
  { source, sender, address }: SpamAsk,
  { workshop, spamd, clock }: SpamWorld,
): Promise<Outcome<SpamScore>> {
  if (address === null || address.trim() === '') return refuse({ kind: 'bad-input', because: noAddress });
  const filled = await workshop.work('render', { source });
  if (!filled.ok) return filled;
  const atMs = clock.nowMs();
  const wish = { rendered: filled.value.rendered, sender: sender === '' ? usualSender : sender, atMs };
  const message = printMessage({ ...wish, label: `0100${atMs.toString(16)}` });
  return spamd.score(address, new TextEncoder().encode(message));
}

const usualSender = 'Sender <sender@example.com>';

const noAddress = {
  en: 'No spamd address is set. Run SpamAssassin’s spamd on this computer or in your network, then give its address in Settings, for example 127.0.0.1:783.',
  ja: 'spamd のアドレスが設定されていません。このコンピューターまたは社内で SpamAssassin の spamd を起動し、設定でそのアドレスを指定してください（例: 127.0.0.1:783）。',
};
