// Hands the messages of one call over, by the door that was chosen.
import { accept, type Failure, type Outcome } from '../../../shared/failure.ts';
import { smtpHost } from '../../../shared/health/smtp.ts';
import type { SendEntry, SendRun } from '../../../shared/message/send.ts';
import { smtpSendPort } from '../../engine/publish/send-call.ts';
import type { SendLoad } from '../../ports/run-store.ts';
import type { Smtp } from '../../ports/smtp.ts';
import { makePassword } from '../smtp/make-password.ts';
import type { SendWork } from './send-work.ts';
import type { SendWorld } from './send-world.ts';
import { settleBulk, type Settled, settleFailed, settleSent, settleSmtp } from './settle.ts';

/** Entries by their index in the run. */
export type HandOver = (indexes: readonly number[], entries: readonly SendEntry[]) => Promise<Settled>;

/** Refused where there is no way to sign in. */
export async function openHandOver({ run, load, signal }: SendWork, world: SendWorld): Promise<Outcome<HandOver>> {
  if (load.kind === 'smtp') return smtpHandOver({ run, load, signal }, world);
  return accept(load.kind === 'bulk' ? bulkHandOver(run, load, world) : mailHandOver(run, load, world));
}

type Of<K extends SendLoad['kind']> = Extract<SendLoad, { readonly kind: K }>;

/** Not stopped half-way: whoever stops waits for the answer, so that it is known what was sent. */
function mailHandOver({ region }: SendRun, { mails }: Of<'mails'>, { ses, clock }: SendWorld): HandOver {
  return async ([index = 0], entries) => {
    const [entry] = entries;
    const mail = mails[index];
    if (entry === undefined || mail === undefined)
      return settleFailed(entries, lost, { isSent: false, atMs: clock.nowMs() });
    const reply = await ses.sendMail(region, mail);
    const atMs = clock.nowMs();
    if (reply.ok) return settleSent(entry, reply.value, atMs);
    return settleFailed(entries, reply.failure, { isSent: reply.calls.length > 0, atMs });
  };
}

function bulkHandOver(
  { region }: SendRun,
  { mail, entries: recipients }: Of<'bulk'>,
  { ses, clock }: SendWorld,
): HandOver {
  return async (indexes, entries) => {
    const chosen = indexes.flatMap((index) => recipients[index] ?? []);
    if (chosen.length !== entries.length) return settleFailed(entries, lost, { isSent: false, atMs: clock.nowMs() });
    const reply = await ses.sendBulk(region, { ...mail, entries: chosen });
    const atMs = clock.nowMs();
    if (reply.ok) return settleBulk(entries, reply.value, atMs);
    const settled = settleFailed(entries, reply.failure, { isSent: reply.calls.length > 0, atMs });
    // A call that is refused as a whole has a fault that the next may have as well: somebody should look at it first.
    return settled.throttled ? settled : { ...settled, stop: reply.failure };
  };
}

type SmtpWork = Pick<SendWork, 'run' | 'signal'> & { readonly load: Of<'smtp'> };

async function smtpHandOver({ run, load, signal }: SmtpWork, world: SendWorld): Promise<Outcome<HandOver>> {
  const { region } = run;
  const { profile, secrets, clock } = world;
  const smtp: Smtp = await world.openSmtp();
  const signIn = await makePassword({ region, key: null }, { profile, secrets, smtp });
  if (!signIn.ok) return signIn;
  const { userName: user, password } = signIn.value;
  const target = { host: smtpHost(region), ...smtpSendPort };
  return accept(async ([index = 0], entries) => {
    const [entry] = entries;
    const mail = load.mails[index];
    if (entry === undefined || mail === undefined)
      return settleFailed(entries, lost, { isSent: false, atMs: clock.nowMs() });
    const sent = await smtp.send(target, { ...mail, user, password }, signal);
    const atMs = clock.nowMs();
    if (sent.ok) return settleSmtp(entry, sent.value, atMs);
    return settleFailed(entries, sent.failure, { isSent: sent.failure.kind !== 'cancelled', atMs });
  });
}

const lost: Failure = { kind: 'bug', message: 'a message of the sending is missing' };
