// Probes fill port by port, belong to the profile that asked, and a password stays with who asked for it.
import { beforeEach, describe, expect, it } from 'vitest';
import { useApp } from '../../../renderer/state/app.ts';
import { askPassword, cancelProbes, decodeReply, probePorts, useSmtp } from '../../../renderer/state/smtp.ts';
import { accept, refuse } from '../../../shared/failure.ts';
import { exampleApp } from '../examples.ts';
import { standBridge } from '../fake-bridge.ts';
import { exampleProbe } from '../smtp-examples.ts';

beforeEach(() => {
  useApp.setState({ app: { ...exampleApp, settings: { ...exampleApp.settings, profileId: 'demo' } } });
  useSmtp.setState({ places: {} });
});

const place = 'demo eu-west-1';
const states = () =>
  Object.fromEntries(
    Object.entries(useSmtp.getState().places[place] ?? {}).map(([portNumber, port]) => [portNumber, port?.state]),
  );

describe('probes', () => {
  it('run all at once, and each port shows as soon as it is known', async () => {
    const waiting = new Map<number, () => void>();
    standBridge({
      'smtp.probe': ({ portNumber }) =>
        new Promise((resolve) => waiting.set(portNumber, () => resolve(accept(exampleProbe({ portNumber }))))),
    });
    const done = probePorts('eu-west-1');
    expect(states()).toEqual({ 25: 'running', 465: 'running', 587: 'running', 2465: 'running', 2587: 'running' });
    waiting.get(587)?.();
    await new Promise((next) => setImmediate(next));
    expect(states()).toMatchObject({ 25: 'running', 587: 'done' });
    for (const answer of waiting.values()) answer();
    await done;
    expect(new Set(Object.values(states()))).toEqual(new Set(['done']));
  });

  it('keep what failed apart from what was learnt', async () => {
    standBridge({
      'smtp.probe': ({ portNumber }) =>
        portNumber === 25 ? refuse({ kind: 'bug', message: 'boom' }) : accept(exampleProbe({ portNumber })),
    });
    await probePorts('eu-west-1');
    expect(states()).toMatchObject({ 25: 'failed', 465: 'done' });
  });

  it('stay with the profile that asked, even where another is chosen meanwhile', async () => {
    standBridge({ 'smtp.probe': ({ portNumber }) => accept(exampleProbe({ portNumber })) });
    const done = probePorts('eu-west-1');
    useApp.setState({ app: { ...exampleApp, settings: { ...exampleApp.settings, profileId: 'aws-1' } } });
    await done;
    expect(Object.keys(useSmtp.getState().places)).toEqual([place]);
  });

  it('are stopped by their region', async () => {
    const bridge = standBridge({ 'smtp.cancel': () => accept(null) });
    await cancelProbes('eu-west-1');
    expect(bridge.asked).toEqual([{ name: 'smtp.cancel', input: { region: 'eu-west-1' } }]);
  });
});

it('no store holds a password or a pasted reply', async () => {
  standBridge({
    'smtp.password': () => accept({ host: 'h', userName: 'AKIA', password: 'BSECRET' }),
    'smtp.decode': () => refuse({ kind: 'bug', message: 'boom' }),
  });
  expect(await askPassword('eu-west-1', null)).toMatchObject({ value: { password: 'BSECRET' } });
  await decodeReply('550 BSECRET');
  expect(JSON.stringify([useSmtp.getState(), useApp.getState()])).not.toContain('BSECRET');
});
