// Each read of the port: which calls it takes, and how their answers become its value.
import type { AwsCall, AwsReply, RegionName } from '../../../shared/aws.ts';
import type { SesNotifications } from '../../../shared/ses.ts';
import type { SesRead, SesReadName, SesReads } from '../../ports/ses.ts';
import type { Call } from './call.ts';
import * as parseAccount from './parse-account.ts';
import { parseConfigurationSet } from './parse-configuration-set.ts';
import { parseIdentity, parseIdentityLines } from './parse-identity.ts';
import * as calls from './read-calls.ts';
import type { Page } from './read-calls.ts';
import type { Sent } from './send-call.ts';

/** What a read works with: its region's way of sending, and the batches of names. */
export type ReadWorld = {
  readonly region: RegionName;
  readonly send: <O>(call: Call<O>) => Promise<Sent<O>>;
  readonly notificationsOf: (name: string) => Promise<AwsReply<SesNotifications>>;
};

type Brings = SesReads[SesReadName]['brings'];

/** `about` is what the read takes; the port's types keep the two together. */
export function readSes(what: SesRead<SesReadName>, world: ReadWorld): Promise<AwsReply<Brings>> {
  const { send, region } = world;
  const name = typeof what.about === 'string' ? what.about : '';
  switch (what.read) {
    case 'caller':
      return one(send(calls.callerCall()), parseAccount.parseCaller);
    case 'account':
      return one(send(calls.accountCall()), (answer) => parseAccount.parseAccount(region, answer));
    case 'identities':
      return all(world, calls.identitiesCall, (page) => parseIdentityLines(region, page.EmailIdentities));
    case 'identity':
      return one(send(calls.identityCall(name)), (answer) => parseIdentity({ name, region }, answer));
    case 'configurationSets':
      return all(world, calls.configurationSetsCall, (page) => page.ConfigurationSets ?? []);
    case 'configurationSet':
      return configurationSet(name, world);
    case 'notifications':
      return world.notificationsOf(name);
    case 'recommendations':
      return all(world, calls.recommendationsCall, (page) =>
        (page.Recommendations ?? []).map(parseAccount.parseRecommendation),
      );
    case 'receiving':
      return one(send(calls.receivingCall()), parseAccount.parseReceiving);
    case 'dedicatedIps':
      return all(world, calls.dedicatedIpsCall, (page) => (page.DedicatedIps ?? []).map(parseAccount.parseDedicatedIp));
    default:
      return Promise.resolve({
        ok: false,
        failure: { kind: 'aws-refused', operation: what.read, code: 'NotMade', message: '' },
        calls: [],
      });
  }
}

async function one<O, T>(sending: Promise<Sent<O>>, parse: (answer: O) => T): Promise<AwsReply<T>> {
  const sent = await sending;
  return sent.ok ? parsed([sent.call], () => parse(sent.output)) : failed(sent);
}

/** An endpoint that only resembles SES may answer members of another kind: a refusal, for a read never throws. */
export function parsed<T>(made: readonly AwsCall[], parse: () => T): AwsReply<T> {
  try {
    return { ok: true, value: parse(), calls: made };
  } catch (error) {
    const operation = made.at(-1)?.operation ?? '';
    const failure = { kind: 'aws-refused', operation, code: 'SerializationException', message: String(error) } as const;
    return { ok: false, failure, calls: made };
  }
}

async function all<O extends { readonly NextToken?: string | undefined }, T>(
  { send }: ReadWorld,
  call: (page: Page) => Call<O>,
  parse: (answer: O) => readonly T[],
): Promise<AwsReply<readonly T[]>> {
  const value: T[] = [];
  const made = [];
  let token: string | undefined;
  do {
    const sent: Sent<O> = await send(call({ token }));
    if (!sent.ok) return { ...failed(sent), calls: [...made, ...failed(sent).calls] };
    made.push(sent.call);
    const page = parsed(made, () => parse(sent.output));
    if (!page.ok) return page;
    value.push(...page.value);
    // The same token again would turn the same page for ever.
    token = sent.output.NextToken === token ? undefined : sent.output.NextToken;
  } while (token !== undefined && token !== '');
  return { ok: true, value, calls: made };
}

async function configurationSet(name: string, { send }: ReadWorld): Promise<AwsReply<Brings>> {
  const [set, destinations] = await Promise.all([
    send(calls.configurationSetCall(name)),
    send(calls.eventDestinationsCall(name)),
  ]);
  const made = [set.call, destinations.call].filter((call) => call !== null);
  // The one that failed stands last: it is what a gap is named after.
  if (!set.ok) return { ok: false, failure: set.failure, calls: made.toReversed() };
  if (!destinations.ok) return { ok: false, failure: destinations.failure, calls: made };
  return parsed(made, () => parseConfigurationSet(name, set.output, destinations.output.EventDestinations));
}

export function failed<O>({
  failure,
  call,
}: Sent<O> & { readonly ok: false }): AwsReply<never> & { readonly ok: false } {
  return { ok: false, failure, calls: call === null ? [] : [call] };
}
