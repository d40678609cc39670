import { describe, expect, it } from 'vitest';
import { copyText, loadApp, saveProfile, saveSettings, useApp } from '../../../renderer/state/app.ts';
import { defaultSettings } from '../../../shared/settings.ts';
import { exampleApp } from '../examples.ts';
import { standBridge } from '../fake-bridge.ts';

const app = exampleApp;
const failure = { kind: 'disk', path: 'settings.json', because: 'EACCES' } as const;

describe('the program’s own state', () => {
  it('is loaded, and a failure is kept to be shown', async () => {
    standBridge({ 'app.state': () => ({ ok: false, failure }) });
    await loadApp();
    expect(useApp.getState()).toMatchObject({ app: null, failure });
    standBridge({ 'app.state': () => ({ ok: true, value: app }) });
    await loadApp();
    expect(useApp.getState()).toMatchObject({ app, failure: null });
  });

  it('saves one setting and leaves the others', async () => {
    useApp.setState({ app });
    const { asked } = standBridge({ 'settings.save': (settings) => ({ ok: true, value: { ...app, settings } }) });
    expect(await saveSettings({ theme: 'dark' })).toBeNull();
    expect(asked[0]?.input).toEqual({ ...defaultSettings, theme: 'dark' });
    expect(useApp.getState().app?.settings.theme).toBe('dark');
  });

  it('changes nothing when a profile is refused', async () => {
    useApp.setState({ app });
    const refused = { kind: 'not-a-resolver', input: 'x' } as const;
    standBridge({ 'profile.save': () => ({ ok: false, failure: refused }) });
    const profile = { id: 'p', name: 'P', kind: 'dns', resolver: { kind: 'servers', servers: ['x'] } } as const;
    expect(await saveProfile(profile)).toEqual(refused);
    expect(useApp.getState().app).toBe(app);
  });

  it('names what was copied only where no button shows it', async () => {
    standBridge({ 'text.copy': () => ({ ok: true, value: null }) });
    useApp.setState({ notice: null });
    await copyText('text');
    expect(useApp.getState().notice).toBeNull();
    await copyText('text', 'a.example TXT');
    expect(useApp.getState().notice).toEqual({ kind: 'copied', what: 'a.example TXT' });
  });
});
