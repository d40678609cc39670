// An AWS account in memory: told by lists of what each region holds and what fails, and keeping what it was asked.
import type {
  Ses,
  SesOptions,
  SesRead,
  SesReadName,
  SesReads,
  TemplateChange,
  TemplateName,
  TestRender,
} from '../../electron/ports/ses.ts';
import type { AwsCall, AwsReply, RegionName } from '../../shared/aws.ts';
import type { AwsFailure } from '../../shared/aws-failure.ts';
import { assertNever } from '../../shared/assert-never.ts';
import type { SuppressionChange } from '../../shared/health/asks.ts';
import type { SuppressedAddress, SuppressedDetail } from '../../shared/health/suppression.ts';
import type * as S from '../../shared/ses.ts';
import type { SesChange } from '../../shared/ses-change.ts';
import { answerOf, type MemoryRegion, noSes, notFound, operations, services, subjectOf } from './memory-answers.ts';
import { isSame } from './memory-health.ts';
import { memoryMail, type MemoryMailing } from './memory-mail.ts';
import { noEventCloud } from './no-events.ts';
import {
  changeTemplate as changeHeld,
  type ChangingTemplates,
  renderPlainly,
  templateNames,
  templateOperations,
} from './memory-templates.ts';
import { exampleCall, nowMs } from './ses-identity.ts';

/** A read, a page of the suppression list, a change, or a tried action, as `failing` and `before` see it. */
export type MemoryAsked = {
  readonly read:
    | SesReadName
    | 'suppressedPage'
    | 'change'
    | 'suppressionChange'
    | 'templateNames'
    | 'testRender'
    | 'templateChange'
    | 'mail'
    | 'bulkMail'
    | 'queue'
    | 'trial';
  readonly region: RegionName;
  /** The identity, the set, the address, the ARN, or the action tried; null where it is about the account or a range of time. */
  readonly about: string | null;
};

export type MemorySesOptions = {
  readonly regions: { readonly [region: RegionName]: MemoryRegion };
  readonly caller?: S.CallerIdentity;
  readonly readOnly?: boolean;
  readonly simulatorAllowed?: boolean;
  /** A failure in the place of the answer; asked each time. */
  readonly failing?: (asked: MemoryAsked) => AwsFailure | null;
  /** Each answer waits for this, so that a test can hold it back or count what is in flight. */
  readonly before?: (asked: MemoryAsked) => Promise<void>;
};

export type MemorySes = Ses &
  MemoryMailing & {
    /** What reached the account: not what the cache answered or a read-only profile refused. */
    readonly asked: readonly MemoryAsked[];
    readonly changes: readonly { readonly identity: S.IdentityRef; readonly change: SesChange }[];
    readonly suppressionChanges: readonly { readonly region: RegionName; readonly change: SuppressionChange }[];
    readonly templateChanges: readonly { readonly region: RegionName; readonly change: TemplateChange }[];
  };

const changeOperations: { readonly [K in SesChange['kind']]: string } = {
  'mail-from': 'PutEmailIdentityMailFromAttributes',
  'dkim-signing': 'PutEmailIdentityDkimAttributes',
  'dkim-restart': 'PutEmailIdentityDkimSigningAttributes',
  'address-verification': 'VerifyEmailIdentity',
  'feedback-forwarding': 'PutEmailIdentityFeedbackAttributes',
  'default-set': 'PutEmailIdentityConfigurationSetAttributes',
};

/** As many as a page of SES may have. */
const pageSize = 1000;
const templatePageSize = 100;
type OnPage = (entries: readonly SuppressedAddress[]) => void;

/** What changes can change. */
type Changing = {
  identities: readonly S.SesIdentity[];
  suppressed: readonly SuppressedDetail[];
  templates: ChangingTemplates;
};
type Held = { [region: RegionName]: Omit<MemoryRegion, keyof Changing> & Changing };
type Sent = { readonly what: MemoryAsked; readonly operation: string };

/** Answers like the real adapter, cache included; a cached answer is kept until it is asked for `fresh` or changed. */
export function memorySes(options: MemorySesOptions): MemorySes {
  const asked: MemoryAsked[] = [];
  const changes: { readonly identity: S.IdentityRef; readonly change: SesChange }[] = [];
  const suppressionChanges: { readonly region: RegionName; readonly change: SuppressionChange }[] = [];
  const templateChanges: { readonly region: RegionName; readonly change: TemplateChange }[] = [];
  const kept = new Map<string, AwsReply<unknown>>();
  const held: Held = Object.fromEntries(
    Object.entries(options.regions).map(([region, told]) => [
      region,
      { identities: [], suppressed: [], ...told, templates: { ...told.templates } },
    ]),
  );
  const state = { isClosed: false, waiting: 0, done: 0 };

  async function send<T>(
    { what, operation }: Sent,
    signal: AbortSignal | undefined,
    answer: () => T | AwsFailure,
  ): Promise<AwsReply<T>> {
    const isStopped = (): boolean => state.isClosed || signal?.aborted === true;
    if (isStopped()) return failed({ kind: 'cancelled' }, []);
    asked.push(what);
    state.waiting += 1;
    const answered = new AbortController();
    await Promise.race([options.before?.(what), aborted(signal, answered.signal)]);
    answered.abort();
    state.waiting -= 1;
    state.done += 1;
    if (isStopped()) return failed({ kind: 'cancelled' }, []);
    const value = options.failing?.(what) ?? answer();
    const failure = isFailure(value) ? value : null;
    const call = callOf(what, operation, failure === null ? JSON.stringify(value) : null);
    return isFailure(value) ? failed(value, [call]) : { ok: true, value, calls: [call] };
  }

  async function read<N extends SesReadName>(what: SesRead<N>, { signal, fresh }: SesOptions = {}) {
    type Brought = AwsReply<SesReads[N]['brings']>;
    const key = keyOf(what.region, what.read, what.about);
    const found = fresh === true ? undefined : (kept.get(key) as Brought | undefined);
    if (found !== undefined && signal?.aborted !== true && !state.isClosed)
      return { ...found, calls: found.calls.map((call): AwsCall => ({ ...call, cached: true })) };
    const about = subjectOf(what.about);
    const sent = { what: { read: what.read, region: what.region, about }, operation: operations[what.read] };
    const answer = () => answerOf(what, held[what.region], options.caller) as SesReads[N]['brings'] | AwsFailure;
    const reply = await send(sent, signal, answer);
    if (reply.ok && what.read !== 'template') kept.set(key, reply);
    return reply;
  }

  function change(identity: S.IdentityRef, wanted: SesChange, { signal }: SesOptions = {}) {
    const operation = changeOperations[wanted.kind];
    if (options.readOnly === true) return refuseChange(operation);
    const what = { read: 'change', region: identity.region, about: identity.name } as const;
    return send({ what, operation }, signal, () => {
      const region = held[identity.region];
      const old = region?.identities.find(({ name }) => name === identity.name);
      if (region === undefined || old === undefined) return notFound(operation, identity.name);
      region.identities = region.identities.map((each) => (each === old ? changed(old, wanted) : each));
      changes.push({ identity, change: wanted });
      for (const read of ['identity', 'notifications'] as const)
        kept.delete(keyOf(identity.region, read, identity.name));
      return null;
    });
  }

  async function readSuppressed(region: RegionName, onPage: OnPage, { signal }: SesOptions = {}) {
    const calls: AwsCall[] = [];
    const entries = held[region]?.suppressed ?? [];
    for (let start = 0; start === 0 || start < entries.length; start += pageSize) {
      const page = entries.slice(start, start + pageSize);
      const what = { read: 'suppressedPage', region, about: null } as const;
      const reply = await send({ what, operation: 'ListSuppressedDestinations' }, signal, () =>
        held[region] === undefined ? noSes(region) : page,
      );
      calls.push(...reply.calls);
      if (!reply.ok) return failed(reply.failure, calls);
      onPage(page.map(({ address, reason, updatedAtMs }) => ({ address, reason, updatedAtMs })));
    }
    return { ok: true, value: null, calls } as const;
  }

  function changeSuppression(region: RegionName, wanted: SuppressionChange, { signal }: SesOptions = {}) {
    const operation = wanted.kind === 'suppress' ? 'PutSuppressedDestination' : 'DeleteSuppressedDestination';
    if (options.readOnly === true) return refuseChange(operation);
    const { address } = wanted;
    return send({ what: { read: 'suppressionChange', region, about: address }, operation }, signal, () => {
      const told = held[region];
      if (told === undefined) return noSes(region);
      const others = told.suppressed.filter((entry) => !isSame(entry.address, address));
      if (wanted.kind === 'unsuppress' && others.length === told.suppressed.length) return notFound(operation, address);
      told.suppressed = wanted.kind === 'unsuppress' ? others : [...others, entryOf(wanted)];
      suppressionChanges.push({ region, change: wanted });
      kept.delete(keyOf(region, 'suppressed', address));
      return null;
    });
  }

  async function readTemplateNames(
    region: RegionName,
    onPage: (names: readonly TemplateName[]) => void,
    { signal }: SesOptions = {},
  ) {
    const calls: AwsCall[] = [];
    const names = templateNames(held[region]?.templates ?? {});
    for (let start = 0; start === 0 || start < names.length; start += templatePageSize) {
      const page = names.slice(start, start + templatePageSize);
      const what = { read: 'templateNames', region, about: null } as const;
      const reply = await send({ what, operation: 'ListEmailTemplates' }, signal, () =>
        held[region] === undefined ? noSes(region) : page,
      );
      calls.push(...reply.calls);
      if (!reply.ok) return failed(reply.failure, calls);
      onPage(page);
    }
    return { ok: true, value: null, calls } as const;
  }

  function testRender(region: RegionName, wanted: TestRender, { signal }: SesOptions = {}) {
    const operation = 'TestRenderEmailTemplate';
    return send<string>({ what: { read: 'testRender', region, about: wanted.name }, operation }, signal, () => {
      const template = held[region]?.templates[wanted.name];
      return template === undefined ? notFound(operation, wanted.name) : renderPlainly(template, wanted);
    });
  }

  function changeTemplate(region: RegionName, wanted: TemplateChange, { signal }: SesOptions = {}) {
    const operation = templateOperations[wanted.kind];
    if (options.readOnly === true) return refuseChange(operation);
    return send({ what: { read: 'templateChange', region, about: wanted.name }, operation }, signal, () => {
      const told = held[region];
      if (told === undefined) return noSes(region);
      const failure = changeHeld(told.templates, wanted, nowMs);
      if (failure === null) templateChanges.push({ region, change: wanted });
      return failure;
    });
  }

  const mailing = memoryMail(
    ({ what, region, about, operation }, signal, answer) =>
      send({ what: { read: what, region, about }, operation }, signal, answer),
    { readOnly: options.readOnly === true, simulatorAllowed: options.simulatorAllowed === true },
  );

  return {
    ...mailing,
    events: noEventCloud,
    regions: Object.keys(options.regions),
    read,
    change,
    readSuppressed,
    changeSuppression,
    readTemplateNames,
    testRender,
    changeTemplate,
    tryAction: ({ region, action }, { signal } = {}) =>
      options.readOnly === true && /:(Put|Send|Verify|Delete|Create|Update)/u.test(action)
        ? refuseChange(action)
        : send(
            { what: { read: 'trial', region, about: action }, operation: action.replace(/^.*:/u, '') },
            signal,
            () => null,
          ),
    queue: () => ({ waiting: state.waiting, waitingMs: 0, done: state.done }),
    close: () => {
      state.isClosed = true;
      return Promise.resolve();
    },
    asked,
    changes,
    suppressionChanges,
    templateChanges,
  };
}

function keyOf(region: RegionName, read: SesReadName, about: SesRead<SesReadName>['about']): string {
  return `${region} ${read} ${JSON.stringify(about)}`;
}

function entryOf({ address, reason }: Extract<SuppressionChange, { readonly kind: 'suppress' }>): SuppressedDetail {
  return { address, reason, updatedAtMs: nowMs, messageId: null, feedbackId: null };
}

function changed(identity: S.SesIdentity, change: SesChange): S.SesIdentity {
  switch (change.kind) {
    case 'mail-from': {
      const { domain, onMxFailure } = change;
      return { ...identity, mailFrom: domain === null ? null : { domain, onMxFailure, status: 'PENDING' } };
    }
    case 'dkim-signing':
      return { ...identity, dkim: { ...identity.dkim, signingEnabled: change.enabled } };
    case 'dkim-restart':
      return { ...identity, dkim: { ...identity.dkim, status: 'PENDING', nextKeyLength: change.keyLength } };
    case 'address-verification':
      return { ...identity, verification: 'PENDING' };
    case 'feedback-forwarding':
      return { ...identity, feedbackForwarding: change.enabled };
    case 'default-set':
      return { ...identity, configurationSet: change.name };
    default:
      return assertNever(change);
  }
}

function callOf({ read, region, about }: MemoryAsked, operation: string, answer: string | null): AwsCall {
  const subject = read === 'trial' ? null : about;
  const service = services[read] ?? 'ses';
  return exampleCall({ service, operation, region, subject, answer, askedAtMs: nowMs });
}

/** Over with the answer, and without a listener of its own: a long work has one signal for thousands of calls. */
function aborted(signal: AbortSignal | undefined, answered: AbortSignal): Promise<void> {
  if (signal === undefined) return new Promise(() => {});
  const either = AbortSignal.any([signal, answered]);
  return new Promise((resolve) => either.addEventListener('abort', () => resolve(), { once: true }));
}

function refuseChange(operation: string): Promise<AwsReply<null>> {
  return Promise.resolve(failed({ kind: 'read-only', profile: 'memory', operation }, []));
}

function failed(failure: AwsFailure, calls: readonly AwsCall[]) {
  return { ok: false, failure, calls } as const;
}

/** No answer of SES has a `kind` that could be taken for a failure's. */
function isFailure(value: unknown): value is AwsFailure {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return /^(aws-|read-only|vault-locked|cancelled)/u.test(String(value.kind));
}
