import { beforeEach, describe, expect, it } from 'vitest';
import {
  applyChange,
  closeSheet,
  forgetChanges,
  isReadOnly,
  loadJournal,
  previewChange,
  useChanges,
} from '../../../renderer/state/changes.ts';
import type { AwsProfile } from '../../../shared/profile.ts';
import type { IdentityRef } from '../../../shared/ses.ts';
import type { ChangeCall, JournalEntry, SesChange } from '../../../shared/ses-change.ts';
import { sameText } from '../../../shared/text.ts';
import { standBridge } from '../fake-bridge.ts';

const identity: IdentityRef = { name: 'a.example', region: 'us-east-1' };
const change: SesChange = { kind: 'feedback-forwarding', enabled: true };
const call: ChangeCall = {
  identity,
  change,
  operation: 'PutEmailIdentityFeedbackAttributes',
  action: 'ses:PutEmailIdentityFeedbackAttributes',
  input: { EmailIdentity: 'a.example', EmailForwardingEnabled: true },
  commandLine: 'aws sesv2 put-email-identity-feedback-attributes',
  effect: sameText('effect'),
  undo: sameText('undo'),
};
const entry: JournalEntry = {
  atMs: 0,
  profileId: 'demo',
  accountId: null,
  operation: call.operation,
  identity,
  input: call.input,
  result: 'done',
  requestId: 'id',
  message: null,
};

beforeEach(forgetChanges);

describe('a change', () => {
  it('shows its exact call before anything is sent', async () => {
    const { asked } = standBridge({ 'change.preview': () => ({ ok: true, value: call }) });
    await previewChange({ identity, change, mailFrom: null });
    expect(useChanges.getState().sheet).toMatchObject({ call, failure: null, done: null });
    expect(asked.map(({ name }) => name)).toEqual(['change.preview']);
  });

  it('is sent with the name that was typed; then the journal and the identity are read again', async () => {
    const { asked } = standBridge({
      'change.preview': () => ({ ok: true, value: call }),
      'change.apply': () => ({ ok: true, value: entry }),
      'change.list': () => ({ ok: true, value: [entry] }),
      'account.start': () => ({ ok: true, value: { runId: 'r' } }),
    });
    await previewChange({ identity, change, mailFrom: null });
    await applyChange('a.example');
    expect(asked.slice(1)).toEqual([
      { name: 'change.apply', input: { identity, change, typed: 'a.example' } },
      { name: 'change.list', input: {} },
      { name: 'account.start', input: { only: [identity] } },
    ]);
    expect(useChanges.getState()).toMatchObject({ sheet: { done: entry, applying: false }, journal: [entry] });
  });

  it('that AWS refused stays on its sheet with the reason, and nothing is read again', async () => {
    const failed: JournalEntry = { ...entry, result: 'failed', message: sameText('no') };
    const { asked } = standBridge({
      'change.preview': () => ({ ok: true, value: call }),
      'change.apply': () => ({ ok: true, value: failed }),
      'change.list': () => ({ ok: true, value: [failed] }),
    });
    await previewChange({ identity, change, mailFrom: null });
    await applyChange('a.example');
    expect(useChanges.getState().sheet?.done).toEqual(failed);
    expect(asked.map(({ name }) => name)).not.toContain('account.start');
  });

  it('that was not confirmed can be confirmed again', async () => {
    const failure = { kind: 'not-confirmed', typed: 'x', wanted: 'a.example' } as const;
    standBridge({
      'change.preview': () => ({ ok: true, value: call }),
      'change.apply': () => ({ ok: false, failure }),
      'change.list': () => ({ ok: true, value: [] }),
    });
    await previewChange({ identity, change, mailFrom: null });
    await applyChange('x');
    expect(useChanges.getState().sheet).toMatchObject({ call, failure, applying: false, done: null });
  });

  it('whose sheet was closed meanwhile opens none', async () => {
    standBridge({ 'change.preview': () => ({ ok: true, value: call }) });
    const asking = previewChange({ identity, change, mailFrom: null });
    closeSheet();
    await asking;
    expect(useChanges.getState().sheet).toBeNull();
  });
});

describe('the journal', () => {
  it('says why it cannot be read', async () => {
    const failure = { kind: 'disk', path: '/journal', because: 'EIO' } as const;
    standBridge({ 'change.list': () => ({ ok: false, failure }) });
    await loadJournal();
    expect(useChanges.getState().journalFailure).toEqual(failure);
  });
});

describe('a profile', () => {
  it('is read-only where it says so; the demo never is', () => {
    const aws: AwsProfile = {
      id: 'x',
      name: 'X',
      kind: 'aws',
      resolver: { kind: 'system' },
      regions: ['us-east-1'],
      credentials: { kind: 'environment' },
      endpoint: null,
      proxy: null,
      readOnly: true,
      simulatorAllowed: false,
    };
    expect(isReadOnly(aws)).toBe(true);
    expect(isReadOnly({ ...aws, readOnly: false })).toBe(false);
    expect(isReadOnly({ id: 'demo', name: 'Demo', kind: 'demo', resolver: { kind: 'system' } })).toBe(false);
    expect(isReadOnly(null)).toBe(false);
  });
});
