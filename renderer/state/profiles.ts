// Access keys handed over to main, connections tested, and profiles carried out of and into the program.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { Failure } from '../../shared/failure.ts';
import type { Reply } from '../../shared/ipc/reply.ts';
import type { AppState, RequestAnswer } from '../../shared/ipc/requests.ts';
import type { AccessKey } from '../../shared/profile.ts';
import type { LeftOut } from '../../shared/profile-export.ts';
import type { ProfileTest } from '../../shared/profile-test.ts';
import { useApp } from './app.ts';

export type TestState =
  | { readonly state: 'running'; readonly run: number }
  | { readonly state: 'done'; readonly test: ProfileTest }
  | { readonly state: 'failed'; readonly failure: Failure };

/** The last test of each profile, until the profile changes or the window closes. */
type ProfilesStore = { readonly tests: { readonly [profileId: string]: TestState } };

export const useProfiles = create<ProfilesStore>(() => ({ tests: {} }));

let runs = 0;

function setTest(id: string, test: TestState): void {
  useProfiles.setState(({ tests }) => ({ tests: { ...tests, [id]: test } }));
}

/** What was learnt with other keys, regions or another source says nothing any more. */
export function forgetTest(id: string): void {
  const { [id]: _gone, ...tests } = useProfiles.getState().tests;
  useProfiles.setState({ tests });
}

async function runTest(id: string, ask: () => Promise<Reply<ProfileTest>>): Promise<void> {
  runs += 1;
  const run = runs;
  setTest(id, { state: 'running', run });
  const reply = await ask();
  const now = useProfiles.getState().tests[id];
  // Another test has begun meanwhile, or this one was called off.
  if (now?.state !== 'running' || now.run !== run) return;
  if (reply.ok) setTest(id, { state: 'done', test: reply.value });
  else setTest(id, { state: 'failed', failure: reply.failure });
}

export function testProfile(id: string): Promise<void> {
  return runTest(id, () => bridge.request('profile.test', { id }));
}

/** The same test, with the code of the MFA device for the session of a role. */
export function signIn(id: string, mfaCode: string): Promise<void> {
  return runTest(id, () => bridge.request('profile.sign-in', { id, mfaCode }));
}

export async function cancelTest(id: string): Promise<void> {
  forgetTest(id);
  await bridge.request('profile.test-cancel', { id });
}

/** Hands the keys over once; this side keeps nothing of them. */
export function saveKeys(profileId: string, key: AccessKey): Promise<Failure | null> {
  return then(bridge.request('secret.save', { profileId, key }));
}

export function removeKeys(profileId: string): Promise<Failure | null> {
  return then(bridge.request('secret.remove', { profileId }));
}

export function unlockVault(passphrase: string): Promise<Failure | null> {
  return then(bridge.request('vault.unlock', { passphrase }), loadSecrets);
}

export function exportProfiles(): Promise<Reply<RequestAnswer<'profile.export'>>> {
  return bridge.request('profile.export', {});
}

export type Imported = { readonly added: readonly string[]; readonly leftOut: readonly LeftOut[] };

/** Null where the user changed their mind. */
export async function importProfiles(): Promise<Reply<Imported | null>> {
  const reply = await bridge.request('profile.import', {});
  if (reply.ok && reply.value !== null) useApp.setState({ app: reply.value.state });
  return reply;
}

async function then(asked: Promise<Reply<AppState>>, after?: () => Promise<void>): Promise<Failure | null> {
  const reply = await asked;
  if (reply.ok) useApp.setState({ app: reply.value });
  else await after?.();
  return reply.ok ? null : reply.failure;
}

/** A vault that turned out to be damaged is a new one now. */
async function loadSecrets(): Promise<void> {
  const reply = await bridge.request('app.state', {});
  if (reply.ok) useApp.setState({ app: reply.value });
}
