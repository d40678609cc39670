// What main told about the program itself: settings, profiles, servers; and how to change them.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { Failure } from '../../shared/failure.ts';
import type { AppState } from '../../shared/ipc/requests.ts';
import type { Profile } from '../../shared/profile.ts';
import type { Settings } from '../../shared/settings.ts';
import { keepNow } from './draft.ts';

/** A passing word to the user: a failure that has no place of its own, or something done. */
export type Notice =
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'copied'; readonly what: string };

type AppStore = {
  readonly app: AppState | null;
  readonly failure: Failure | null;
  readonly notice: Notice | null;
};

export const useApp = create<AppStore>(() => ({ app: null, failure: null, notice: null }));

export function notify(notice: Notice): void {
  useApp.setState({ notice });
}

export async function loadApp(): Promise<void> {
  const reply = await bridge.request('app.state', {});
  useApp.setState(reply.ok ? { app: reply.value, failure: null } : { failure: reply.failure });
}

/** Saves a part of the settings; answers the failure, or null when it is done. */
export async function saveSettings(change: Partial<Settings>): Promise<Failure | null> {
  const { app } = useApp.getState();
  if (app === null) return null;
  // Another profile has other drafts: what was typed in this one is put on the disk first.
  if (change.profileId !== undefined) await keepNow();
  const reply = await bridge.request('settings.save', { ...app.settings, ...change });
  if (!reply.ok) return reply.failure;
  useApp.setState({ app: reply.value });
  return null;
}

export async function saveProfile(profile: Profile): Promise<Failure | null> {
  const reply = await bridge.request('profile.save', profile);
  if (!reply.ok) return reply.failure;
  useApp.setState({ app: reply.value });
  return null;
}

export async function removeProfile(id: string): Promise<Failure | null> {
  const reply = await bridge.request('profile.remove', { id });
  if (!reply.ok) return reply.failure;
  useApp.setState({ app: reply.value });
  return null;
}

export function activeProfile(app: AppState): Profile | null {
  return app.profiles.find((profile) => profile.id === app.settings.profileId) ?? null;
}

/** Puts a text on the clipboard; `what` is named in a notice where the copying has no button to show it. */
export async function copyText(text: string, what: string | null = null): Promise<void> {
  const reply = await bridge.request('text.copy', { text });
  if (!reply.ok) notify({ kind: 'failure', failure: reply.failure });
  else if (what !== null) notify({ kind: 'copied', what });
}

export async function openLink(url: string): Promise<void> {
  const reply = await bridge.request('link.open', { url });
  if (!reply.ok) notify({ kind: 'failure', failure: reply.failure });
}
