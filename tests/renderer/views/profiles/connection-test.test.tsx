// What the panel of the connection test says in each of its states.
import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { useApp } from '../../../../renderer/state/app.ts';
import { type TestState, useProfiles } from '../../../../renderer/state/profiles.ts';
import { WordsProvider } from '../../../../renderer/text/words.tsx';
import { ConnectionTest } from '../../../../renderer/views/profiles/connection-test.tsx';
import { sumPermissions } from '../../../../renderer/views/profiles/sum-permissions.ts';
import type { Failure } from '../../../../shared/failure.ts';
import type { Language } from '../../../../shared/text.ts';
import { awsProfile } from '../../../fakes/aws-profile.ts';
import { exampleApp } from '../../examples.ts';
import { exampleRegion, exampleTest, exampleTrial } from './example-test.ts';

beforeEach(() => useApp.setState({ app: exampleApp }));

function markupOf(test: TestState | null, language: Language = 'en'): string {
  // Rendered on the server, a store shows its first state: the tests are put there.
  Object.assign(useProfiles.getInitialState(), { tests: test === null ? {} : { 'aws-1': test } });
  return renderToStaticMarkup(
    <MantineProvider>
      <WordsProvider language={language}>
        <ConnectionTest profile={awsProfile()} />
      </WordsProvider>
    </MantineProvider>,
  );
}

const read = (markup: string): string =>
  markup
    .replace(/<style[\s\S]*?<\/style>/gu, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ');

const refused = (failure: Failure): TestState => ({
  state: 'done',
  test: exampleTest({ caller: null, failure, regions: [] }),
});

const denied = exampleTrial({ action: 'ses:ListRecommendations', panel: 'advisor', result: 'denied' });
const unsure = exampleTrial({
  action: 'ses:GetAccount',
  panel: 'account',
  result: 'unknown',
  says: { en: 'Busy.', ja: '混雑。' },
});
const left = exampleTrial({
  action: 'ses:SendEmail',
  panel: 'sending',
  result: 'not-tried',
  says: { en: 'Left.', ja: '省略。' },
});
const twoRegions = [
  exampleRegion('eu-west-1', [exampleTrial({}), denied, unsure, left]),
  exampleRegion('us-east-1', [
    exampleTrial({}),
    denied,
    exampleTrial({ ...unsure, result: 'allowed', says: null }),
    left,
  ]),
];

describe('the panel', () => {
  it('says what the test is for before there is one', () => {
    expect(read(markupOf(null))).toContain('Not tested yet');
  });

  it('can be cancelled while it runs', () => {
    expect(read(markupOf({ state: 'running', run: 1 }))).toMatch(/Testing the connection.*Cancel/u);
  });

  it('says who, where and what, and what is missing where', () => {
    const text = read(markupOf({ state: 'done', test: exampleTest({ regions: twoRegions }) }));
    expect(text).toContain('111122223333');
    expect(text).toContain('answers in 132 ms');
    expect(text).toMatch(/ses:ListRecommendations\s+missing in eu-west-1, us-east-1/u);
    expect(text).toMatch(/ses:GetAccount\s+eu-west-1: Busy\./u);
    expect(text).toContain('Left.');
    expect(text).toContain('{&quot;reads&quot;:1}');
  });

  it('says why a region does not answer, beside those that do', () => {
    const silent = {
      ...exampleRegion('eu-west-3', []),
      failure: { kind: 'aws-region-disabled', region: 'eu-west-3' } as const,
    };
    const text = read(markupOf({ state: 'done', test: exampleTest({ regions: [...twoRegions, silent] }) }));
    expect(text).toContain('The region eu-west-3 is not enabled for this account.');
  });

  it.each<[Failure, string]>([
    [{ kind: 'aws-mfa-needed', serial: 'arn:aws:iam::111122223333:mfa/me' }, 'MFA code'],
    [{ kind: 'vault-locked' }, 'Unlock'],
    [{ kind: 'aws-credentials-wrong', code: 'InvalidClientTokenId' }, 'Try again'],
  ])('offers what $kind needs, and the policies all the same', (failure, offered) => {
    const text = read(markupOf(refused(failure)));
    expect(text).toContain(offered);
    expect(text).toContain('Least IAM policies');
    expect(read(markupOf(refused(failure), 'ja'))).toContain('最小限の IAM ポリシー');
  });

  it('shows a refusal of the test itself, to be tried again', () => {
    const text = read(markupOf({ state: 'failed', failure: { kind: 'bug', message: 'boom' } }));
    expect(text).toMatch(/boom.*Try again/u);
  });
});

it('sums permissions: one line a panel, what was denied before what is unknown, regions together', () => {
  expect(
    sumPermissions(twoRegions).map(({ panel, state, allowed, tried }) => ({ panel, state, allowed, tried })),
  ).toEqual([
    { panel: 'identities', state: 'allowed', allowed: 2, tried: 2 },
    { panel: 'advisor', state: 'denied', allowed: 0, tried: 2 },
    { panel: 'account', state: 'unknown', allowed: 1, tried: 2 },
    { panel: 'sending', state: 'not-tried', allowed: 0, tried: 2 },
  ]);
  expect(sumPermissions([])).toEqual([]);
});
