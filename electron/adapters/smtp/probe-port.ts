// Knocks at one SMTP port as a mail client would, up to the sign-in, and leaves politely.
import type { Socket } from 'node:net';
import type { SmtpStep } from '../../../shared/health/smtp.ts';
import type { Probed } from '../../engine/protocols/smtp-probe/say-probe.ts';
import type { SmtpTarget } from '../../ports/smtp.ts';
import { type Dialogue, type Heard, openDialogue } from './dialogue.ts';
import { encrypt, openSocket, readCertificate } from './open-socket.ts';
import { openPatience, type Patience, ProbeEnd, type ProbeLimits } from './probe-limits.ts';

export type ProbePlan = {
  readonly target: SmtpTarget;
  readonly place: { readonly address: string; readonly portNumber: number; readonly authority: string | null };
  readonly limits: ProbeLimits;
};

type Learnt = Pick<Probed, 'tlsVersion' | 'cipher' | 'certificate' | 'extensions'>;

type Run = ProbePlan & {
  readonly patience: Patience;
  readonly steps: SmtpStep[];
  /** The outermost: Node crashes where what lies under a TLS socket is destroyed before it. */
  socket: Socket | null;
  learnt: Learnt;
};

/** RFC 5321 4.1.4: a client that has no name of its own gives an address. */
const ehlo = 'EHLO [127.0.0.1]';

export async function probePort(plan: ProbePlan, signal?: AbortSignal): Promise<Probed> {
  const { host, portNumber, tls } = plan.target;
  const patience = openPatience(plan.limits.wholeMs, signal);
  const learnt: Learnt = { tlsVersion: null, cipher: null, certificate: null, extensions: [] };
  const run: Run = { ...plan, patience, steps: [], socket: null, learnt };
  const askedAtMs = Date.now();
  const outcome = await converse(run).then(
    () => 'works' as const,
    (error: unknown) => {
      if (error instanceof ProbeEnd) return error.outcome;
      throw error;
    },
  );
  patience.release();
  run.socket?.destroy();
  return { host, portNumber, tls, askedAtMs, steps: run.steps, outcome, ...run.learnt };
}

async function converse(run: Run): Promise<void> {
  let socket = await connectStep(run);
  if (run.target.tls === 'implicit') socket = await handshakeStep(run, socket);
  const dialogue = openDialogue(socket);
  await replyStep(run, 'greeting', () => dialogue.hear());
  const offered = await replyStep(run, 'ehlo', () => dialogue.ask(ehlo));
  const last =
    run.target.tls === 'implicit' ? { dialogue, offered } : await upgrade(run, socket, { dialogue, offered });
  run.learnt = { ...run.learnt, extensions: extensionsIn(last.offered) };
  // Everything is known by now: a server that does not say goodbye works all the same.
  await replyStep(run, 'quit', () => last.dialogue.ask('QUIT')).catch((error: unknown) => {
    if (!(error instanceof ProbeEnd)) throw error;
  });
}

type Offer = { readonly dialogue: Dialogue; readonly offered: Heard };

/** RFC 3207 4: STARTTLS, the handshake, and all that was said in clear is forgotten. */
async function upgrade(run: Run, socket: Socket, { dialogue, offered }: Offer): Promise<Offer> {
  if (!extensionsIn(offered).some((line) => /^STARTTLS\b/iu.test(line))) throw new ProbeEnd('no-starttls');
  await step(run, 'starttls', async () => {
    const heard = await run.patience.wait(dialogue.ask('STARTTLS'), run.limits.replyMs);
    // RFC 3207 4
    if (heard.code !== 220) throw new ProbeEnd('no-starttls', heard.said);
    const surplus = dialogue.surplus();
    if (surplus !== null) throw new ProbeEnd('tls-failed', `${heard.said}\n${surplus}`);
    return { said: heard.said, value: null };
  });
  dialogue.leave();
  const fresh = openDialogue(await handshakeStep(run, socket));
  return { dialogue: fresh, offered: await replyStep(run, 'ehlo-again', () => fresh.ask(ehlo)) };
}

function connectStep(run: Run): Promise<Socket> {
  return step(run, 'connect', async () => {
    const { socket, connected } = openSocket(run.place.address, run.place.portNumber);
    run.socket = socket;
    await run.patience.wait(connected, run.limits.connectMs);
    return { said: null, value: socket };
  });
}

function handshakeStep(run: Run, socket: Socket): Promise<Socket> {
  const { host } = run.target;
  return step(run, 'handshake', async () => {
    const { secured, agreed } = encrypt(socket, { host, authority: run.place.authority });
    run.socket = secured;
    await run.patience.wait(agreed, run.limits.replyMs);
    const certificate = readCertificate(secured, host);
    const cipher = secured.getCipher().name;
    run.learnt = { ...run.learnt, tlsVersion: secured.getProtocol(), cipher, certificate };
    if (certificate?.problem !== null) throw new ProbeEnd('certificate-wrong', certificate?.problem ?? null);
    return { said: null, value: secured };
  });
}

function replyStep(run: Run, name: SmtpStep['step'], talk: () => Promise<Heard>): Promise<Heard> {
  return step(run, name, async () => {
    const heard = await run.patience.wait(talk(), run.limits.replyMs);
    if (heard.code >= 400) throw new ProbeEnd('turned-away', heard.said);
    if (heard.code < 200 || heard.code > 299) throw new ProbeEnd('not-smtp', heard.said);
    return { said: heard.said, value: heard };
  });
}

type Work<T> = () => Promise<{ readonly said: string | null; readonly value: T }>;

/** Times it, and keeps what was said, also where it ends the probe. */
async function step<T>(run: Run, name: SmtpStep['step'], work: Work<T>): Promise<T> {
  const startedAt = performance.now();
  const keep = (said: string | null): void => {
    run.steps.push({ step: name, elapsedMs: Math.round(performance.now() - startedAt), said });
  };
  try {
    const { said, value } = await work();
    keep(said);
    return value;
  } catch (error) {
    keep(error instanceof ProbeEnd ? error.said : null);
    throw error;
  }
}

const maxExtensions = 50;

/** The first line greets; the `Ok` that SES ends with is no extension. */
function extensionsIn({ lines }: Heard): readonly string[] {
  return lines.slice(1, 1 + maxExtensions).filter((line) => line !== '' && line !== 'Ok');
}
