// An AWS account as the port wants it; the rest of this room is reached through here, and loaded when first needed.
import type { SendBulkEmailResponse } from '@aws-sdk/client-sesv2';
import type { AwsReply, RegionName } from '../../../shared/aws.ts';
import { isSimulatorRecipient } from '../../engine/protocols/mail-address/simulator-recipient.ts';
import type { Ses, SesOptions, SesRead, SesReadName, SesReads } from '../../ports/ses.ts';
import { failed, one, type Send } from './answers.ts';
import type { Call } from './call.ts';
import { changeCall, suppressionCall } from './change-calls.ts';
import { eventCloud } from './event-cloud.ts';
import { eventQueues, type QueueWorld } from './event-queue.ts';
import { globalRegion } from './home-region.ts';
import { bulkCall, mailCall, parseBulkResults } from './mail-calls.ts';
import { openAccount } from './open-account.ts';
import { createReadOnce } from './read-once.ts';
import { readSuppressed, readTemplateNames } from './reads.ts';
import { sendCall, type Sent, type Wanted } from './send-call.ts';
import type { SesSetup } from './setup.ts';
import { templateChangeCall, testRenderCall } from './template-calls.ts';
import { tryAction } from './try-action.ts';

type Reply<N extends SesReadName> = AwsReply<SesReads[N]['brings']>;

export function createSes(setup: SesSetup): Ses {
  const account = openAccount(setup);
  const readOnce = createReadOnce(account, send);
  const state = { done: 0 };
  const stopOf = ({ signal }: SesOptions): AbortSignal =>
    signal === undefined ? account.closing : AbortSignal.any([account.closing, signal]);
  const refusalOf = (call: Call<unknown>): AwsReply<never> | null => readOnlyRefusal(setup, call);

  async function send<O>(wanted: Wanted<O>): Promise<Sent<O>> {
    const sent = await sendCall(inItsRegion(wanted), account);
    if (sent.call !== null) state.done += 1;
    return sent;
  }

  const read = async <N extends SesReadName>(what: SesRead<N>, options: SesOptions = {}): Promise<Reply<N>> =>
    (await readOnce.read(what, { signal: stopOf(options), fresh: options.fresh === true })) as Reply<N>;

  const sendFrom: SendFrom = (region, options) => {
    const signal = stopOf(options);
    return (call) => send({ call, region, signal });
  };

  async function change(call: Call<object>, sendIt: Send, forget: () => void): Promise<AwsReply<null>> {
    const refusal = readOnlyRefusal(setup, call);
    if (refusal !== null) return refusal;
    const sent = await sendIt(call);
    // Whether it failed or not: a request whose answer was lost may have been carried out.
    forget();
    return sent.ok ? { ok: true, value: null, calls: [sent.call] } : failed(sent);
  }

  return {
    regions: setup.regions,
    events: eventCloud({ sendFrom, refusalOf, connection: account.connection, setup }),
    read,
    change: (identity, wanted, options = {}) =>
      change(changeCall(identity.name, wanted), sendFrom(identity.region, options), () => readOnce.forget(identity)),
    readSuppressed: (region, onPage, options = {}) => readSuppressed(sendFrom(region, options), onPage),
    changeSuppression: (region, wanted, options = {}) =>
      change(suppressionCall(wanted), sendFrom(region, options), () =>
        readOnce.forgetSuppressed(region, wanted.address),
      ),
    ...storedTemplates(sendFrom, change),
    ...mailing({ sendFrom, refusalOf }),
    tryAction: (trial, options = {}) =>
      tryAction(trial, {
        send: sendFrom(trial.region, options),
        caller: () => read({ read: 'caller', region: trial.region, about: null }, { ...options, fresh: false }),
        refusalOf,
      }),
    queue: () => ({ ...account.budgets.queue(), done: state.done }),
    close: async () => account.close(),
  };
}

type SendFrom = (region: RegionName, options: SesOptions) => Send;
type Change = (call: Call<object>, sendIt: Send, forget: () => void) => Promise<AwsReply<null>>;

function storedTemplates(
  sendFrom: SendFrom,
  change: Change,
): Pick<Ses, 'readTemplateNames' | 'testRender' | 'changeTemplate'> {
  return {
    readTemplateNames: (region, onPage, options = {}) => readTemplateNames(sendFrom(region, options), onPage),
    testRender: (region, wanted, options = {}) =>
      one(sendFrom(region, options)(testRenderCall(wanted)), ({ RenderedTemplate }) => RenderedTemplate ?? ''),
    // No answer about a template is ever used again: there is nothing to forget.
    changeTemplate: (region, wanted, options = {}) =>
      change(templateChangeCall(wanted), sendFrom(region, options), () => undefined),
  };
}

type Queued = 'receive' | 'hasDeadLetters' | 'deleteMessages' | 'openEventQueue' | 'closeEventQueue';

function mailing({ sendFrom, refusalOf }: QueueWorld): Pick<Ses, 'sendMail' | 'sendBulk' | Queued> {
  return {
    ...eventQueues({ sendFrom, refusalOf }),
    sendMail: async (region, mail, options = {}) => {
      const call = mailCall(mail);
      return refusalOf(call) ?? one(sendFrom(region, options)(call), ({ MessageId }) => MessageId ?? '');
    },
    sendBulk: async (region, mail, options = {}) => {
      const call = bulkCall(mail);
      const results = (answer: SendBulkEmailResponse) => parseBulkResults(answer, mail.entries.length);
      return refusalOf(call) ?? one(sendFrom(region, options)(call), results);
    },
  };
}

/** IAM has one place for all regions. */
function inItsRegion<O>(wanted: Wanted<O>): Wanted<O> {
  return wanted.call.service === 'iam' ? { ...wanted, region: globalRegion(wanted.region) } : wanted;
}

/** The one place where a read-only profile is kept from changing anything, and from writing to anybody but the simulator. */
function readOnlyRefusal(
  { readOnly, simulatorAllowed = false, name }: SesSetup,
  { changes, operation, recipients = [] }: Call<unknown>,
): AwsReply<never> | null {
  if (!readOnly || !changes) return null;
  if (simulatorAllowed && recipients.length > 0 && recipients.every(isSimulatorRecipient)) return null;
  return { ok: false, failure: { kind: 'read-only', profile: name, operation }, calls: [] };
}
