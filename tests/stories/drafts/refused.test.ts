// SES refuses, each way for each change, and the network goes: the typed text stays as it is, and the sentence says how to go on.
import { describe, expect, it } from 'vitest';
import type { Trouble } from '../../../electron/demo/ses/trouble.ts';
import type { TemplatePlan } from '../../../shared/draft/asks.ts';
import { contentOf } from '../../../shared/draft/content.ts';
import {
  draftStory,
  expectAdvice,
  failureOf,
  held,
  region,
  sendable,
  typed,
  updateWith,
  valueOf,
} from './draft-story.ts';

const story = draftStory();
const content = contentOf(sendable);
const copy = { kind: 'copy', region, name: 'welcome', toProfileId: 'mine', toRegion: 'eu-west-1' } as const;

const plans: readonly (readonly [kind: string, operation: string, plan: TemplatePlan])[] = [
  ['create', 'CreateEmailTemplate', { kind: 'create', region, name: 'fresh', content }],
  ['update', 'UpdateEmailTemplate', updateWith(sendable)],
  ['delete', 'DeleteEmailTemplate', { kind: 'delete', region, name: 'welcome' }],
  ['rename', 'CreateEmailTemplate', { kind: 'rename', region, name: 'welcome', to: 'hello' }],
  ['copy', 'CreateEmailTemplate', { ...copy, to: 'copied', replace: false }],
];

const error = (code: string, status: number): Trouble => ({ kind: 'error', code, status, message: 'No.' });
const refusals: readonly (readonly [Trouble, kind: string])[] = [
  [error('AlreadyExistsException', 400), 'aws-refused'],
  [error('LimitExceededException', 400), 'aws-refused'],
  [error('BadRequestException', 400), 'aws-refused'],
  [error('ExpiredTokenException', 403), 'aws-credentials-expired'],
  [error('InternalFailure', 500), 'aws-unavailable'],
  [{ kind: 'throttled' }, 'aws-throttled'],
  [{ kind: 'denied' }, 'aws-permission-missing'],
  [{ kind: 'hang-up' }, 'aws-unreachable'],
  [{ kind: 'answer', status: 200, contentType: 'text/html', body: '<h1>Sign in</h1>' }, 'aws-not-aws'],
];

describe('a change that SES refuses', () => {
  it.each(plans)('%s', async (_kind, operation, plan) => {
    const { meet, apply, kept, inSes, world } = await story.open();
    const before = await kept();
    for (const [trouble, kind] of refusals) {
      meet((asked) => (asked === operation ? trouble : null));
      const failure = failureOf(await apply(plan));
      expect(failure.kind).toBe(kind);
      expectAdvice(failure);
      expect(await kept()).toEqual(before);
    }
    meet(null);
    expect([await inSes(), await inSes('fresh'), await inSes('hello'), await inSes('copied', 'eu-west-1')]).toEqual([
      held,
      null,
      null,
      null,
    ]);
    const journal = valueOf(await world.accounts.readJournal('mine'));
    expect(journal.map(({ result }) => result)).toEqual(refusals.map(() => 'failed'));
    expect(valueOf(await apply(plan))).toMatchObject({ kind: 'done' });
    expect((await kept()).source).toEqual(sendable);
  });
});

describe('a text that SES cannot take', () => {
  it('is refused in SES’s own words, and stays', async () => {
    const { apply, kept, inSes } = await story.open(typed);
    const failure = failureOf(await apply(updateWith(typed)));
    expect(failure).toMatchObject({ kind: 'aws-refused', code: 'BadRequestException' });
    expectAdvice(failure);
    expect([(await kept()).source, await inSes()]).toEqual([typed, held]);
  });
});

describe('reading before a change', () => {
  it.each([
    [{ kind: 'denied' }, 'aws-permission-missing'],
    [{ kind: 'hang-up' }, 'aws-unreachable'],
    [error('ExpiredTokenException', 403), 'aws-credentials-expired'],
  ] as const)('that fails (%o) sends nothing', async (trouble, kind) => {
    const { meet, apply, kept, inSes, world } = await story.open();
    meet((asked) => (asked === 'GetEmailTemplate' ? trouble : null));
    const failure = failureOf(await apply(updateWith(sendable)));
    expect(failure.kind).toBe(kind);
    expectAdvice(failure);
    meet(null);
    expect([(await kept()).source, await inSes()]).toEqual([sendable, held]);
    expect(valueOf(await world.accounts.readJournal('mine'))).toEqual([]);
  });
});

describe('a template that somebody deleted while it was open', () => {
  it('is a conflict with nothing; created again it holds every character that was typed', async () => {
    const { world, apply, kept, inSes } = await story.open();
    await world.ses.changeTemplate(region, { kind: 'delete', name: 'welcome' });
    expect(valueOf(await apply(updateWith(sendable)))).toEqual({
      kind: 'conflict',
      base: held,
      theirs: null,
      mine: content,
    });
    expect((await kept()).source).toEqual(sendable);
    expect(valueOf(await apply({ kind: 'create', region, name: 'welcome', content }))).toMatchObject({ kind: 'done' });
    expect([await inSes(), (await kept()).source, (await kept()).base]).toEqual([content, sendable, content]);
  });

  it('in the moment between the look and the change, too', async () => {
    const { world, apply, kept, meet } = await story.open();
    meet((asked) => (asked === 'UpdateEmailTemplate' ? error('NotFoundException', 404) : null));
    expect(valueOf(await apply(updateWith(sendable)))).toMatchObject({ kind: 'conflict', theirs: null });
    const renamed = { kind: 'rename', region, name: 'gone', to: 'hello' } as const;
    expectAdvice(failureOf(await apply(renamed)));
    expect((await kept()).source).toEqual(sendable);
    expect(valueOf(await world.ses.read({ read: 'template', region, about: 'welcome' }))).toEqual(held);
  });
});

describe('without a network, or without the permission to change', () => {
  it('what is typed is kept, and saved once SES can be reached again', async () => {
    const { apply, keep, kept, meet } = await story.open();
    meet(() => ({ kind: 'hang-up' }));
    expectAdvice(failureOf(await apply(updateWith(sendable))));
    const more = { ...sendable, html: `${sendable.html}\n<p>more` };
    expect(await keep(more)).toMatchObject({ ok: true });
    meet(null);
    expect(valueOf(await apply(updateWith(more)))).toMatchObject({ kind: 'done' });
    expect(await kept()).toMatchObject({ source: more, base: contentOf(more) });
  });

  it('a server that is gone is said', async () => {
    const { apply, kept, closeSes } = await story.open();
    await closeSes();
    const failure = failureOf(await apply(updateWith(sendable)));
    expect(failure.kind).toBe('aws-unreachable');
    expectAdvice(failure);
    expect((await kept()).source).toEqual(sendable);
  });

  it('a profile that became read-only keeps the draft, and sends nothing', async () => {
    const { apply, keep, kept, inSes, sesAs } = await story.open();
    const failure = failureOf(await apply(updateWith(sendable), sesAs({ readOnly: true })));
    expect(failure.kind).toBe('read-only');
    expectAdvice(failure);
    const more = { ...sendable, subject: 'still typing' };
    expect(await keep(more)).toMatchObject({ ok: true });
    expect([(await kept()).source, await inSes()]).toEqual([more, held]);
  });
});
