// The place of access keys in the form: typed in where they can be kept, the vault before them, and only "kept" afterwards.
import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { useApp } from '../../../../renderer/state/app.ts';
import { AwsForm } from '../../../../renderer/views/profiles/aws-form.tsx';
import type { AppState } from '../../../../shared/ipc/requests.ts';
import type { AwsProfile } from '../../../../shared/profile.ts';
import { awsProfile } from '../../../fakes/aws-profile.ts';
import { exampleApp } from '../../examples.ts';

function markupOf(change: Partial<AppState>, profile: AwsProfile = awsProfile()): string {
  // Rendered on the server, a store shows its first state.
  Object.assign(useApp.getInitialState(), { app: { ...exampleApp, ...change } });
  return renderToStaticMarkup(
    <MantineProvider>
      <AwsForm profile={profile} isDraft={false} onSaved={() => {}} onDropped={() => {}} />
    </MantineProvider>,
  );
}

const has = (markup: string, words: readonly string[]) => words.map((word) => markup.includes(word));
const marks = ['Secret access key', 'Create the vault', 'Unlock', 'system keyring', 'passphrase vault.', 'Replace'];

describe('the access keys of a profile', () => {
  it.each<[string, Partial<AppState>, readonly boolean[]]>([
    [
      'with a keyring and none kept',
      { secrets: { keeper: 'keyring', state: 'ready' } },
      [true, false, false, false, false, false],
    ],
    [
      'kept in the keyring',
      { secrets: { keeper: 'keyring', state: 'ready' }, profilesWithKeys: ['aws-1'] },
      [false, false, false, true, false, true],
    ],
    [
      'with a vault to be made',
      { secrets: { keeper: 'vault', state: 'new' } },
      [false, true, false, false, false, false],
    ],
    [
      'kept in a locked vault',
      { secrets: { keeper: 'vault', state: 'locked' }, profilesWithKeys: ['aws-1'] },
      [false, false, true, false, true, true],
    ],
  ])('%s', (_name, change, expected) => {
    expect(has(markupOf(change), marks)).toEqual(expected);
  });

  it('are typed into fields that hide them', () => {
    const inputs = markupOf({ secrets: { keeper: 'keyring', state: 'ready' } }).match(/<input[^>]*>/gu) ?? [];
    expect(inputs.filter((input) => input.includes('type="password"')).length).toBe(2);
  });

  it('that are kept though another source is used can be removed, and none is asked for', () => {
    const profile = awsProfile({ credentials: { kind: 'environment' } });
    const markup = markupOf({ profilesWithKeys: ['aws-1'] }, profile);
    expect(has(markup, ['Access keys are still kept', 'Remove keys', 'Secret access key'])).toEqual([
      true,
      true,
      false,
    ]);
    expect(markupOf({}, profile)).not.toContain('Remove keys');
  });
});
