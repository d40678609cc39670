// Asks SES all that decides whether it would take a message: its account, sender, set and recipients.
import type { MessageForm } from '../../../shared/message/form.ts';
import type { SendingEvidence } from '../../../shared/message/sending.ts';
import type { SendingWorld } from './sending-world.ts';

/** Never rejects; what could not be asked says why. */
export async function gatherSending(form: MessageForm, world: SendingWorld): Promise<SendingEvidence> {
  throw new Error(`${form.from} ${world.clock.nowMs()}`);
}
