// The table of requests turns down whatever does not have its shape.
import { expect, it } from 'vitest';
import { requests } from '../../../shared/ipc/requests.ts';

const accepts = (name: keyof typeof requests, input: unknown): boolean => requests[name].input.safeParse(input).success;

it.each([
  ['app.state', {}, true],
  ['app.state', { more: 1 }, false],
  ['app.state', null, false],
  ['audit.start', { targets: [{ domain: 'a.example', selectors: [], mailFrom: null }] }, true],
  ['audit.start', { targets: [] }, false],
  ['audit.start', { targets: [{ domain: 'a.example' }] }, false],
  ['audit.start', { targets: [{ domain: 7, selectors: [], mailFrom: null }] }, false],
  ['audit.start', { targets: [{ domain: 'x'.repeat(1001), selectors: [], mailFrom: null }] }, false],
  ['audit.start', { targets: [{ domain: 'a', selectors: [], mailFrom: null, evil: true }] }, false],
  ['audit.cancel', { runId: {} }, false],
  ['settings.save', { theme: 'dark', language: 'ja', profileId: 'demo' }, true],
  ['profile.save', { id: '../../etc', name: 'x', kind: 'dns', resolver: { kind: 'system' } }, false],
  ['profile.save', { id: 'p', name: '', kind: 'dns', resolver: { kind: 'system' } }, false],
  ['profile.save', { id: 'p', name: 'P', kind: 'dns', resolver: { kind: 'servers', servers: [] } }, false],
  ['profile.save', { id: 'p', name: 'P', kind: 'dns', resolver: { kind: 'https', url: 'https://a/' } }, true],
  ['link.open', { url: 'x'.repeat(2001) }, false],
  ['text.copy', { text: 'x' }, true],
] as const)('%s with %j: %s', (name, input, expected) => {
  expect(accepts(name, input)).toBe(expected);
});
