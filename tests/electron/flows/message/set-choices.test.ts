// The sets to choose from: what is heard of each, and those that could not be read.
import { expect, it } from 'vitest';
import { setChoices } from '../../../../electron/flows/message/set-choices.ts';
import { exampleSet } from '../../../fakes/ses-identity.ts';
import { region, startWorld } from './sending-trials.ts';

const [firehose] = exampleSet().eventDestinations;
const topic = 'arn:aws:sns:us-east-1:111122223333:events';
const watched = exampleSet({
  name: 'watched',
  sendingEnabled: false,
  eventDestinations:
    firehose === undefined
      ? []
      : [
          { ...firehose, eventTypes: ['CLICK', 'SEND'] },
          { ...firehose, name: 'topic', target: 'sns', arn: topic, eventTypes: ['BOUNCE'] },
          { ...firehose, name: 'off', target: 'sns', arn: `${topic}-off`, enabled: false, eventTypes: ['OPEN'] },
        ],
});

it('says of each who hears of its events', async () => {
  const world = startWorld({ configurationSets: [watched, exampleSet({ name: 'quiet', eventDestinations: [] })] });
  expect(await setChoices(region, world)).toEqual({
    ok: true,
    value: [
      { name: 'quiet', sendingEnabled: true, events: [], topics: [], failure: null },
      { name: 'watched', sendingEnabled: false, events: ['SEND', 'BOUNCE', 'CLICK'], topics: [topic], failure: null },
    ],
  });
});

it('lists what could not be read, and leaves out what is gone', async () => {
  const failure = { kind: 'aws-unavailable', operation: 'GetConfigurationSet', region, status: 500 } as const;
  const gone = { kind: 'aws-not-found', operation: 'GetConfigurationSet', subject: 'b' } as const;
  const world = startWorld(
    { configurationSets: ['a', 'b'].map((name) => exampleSet({ name })) },
    { failing: ({ about }) => (about === 'a' ? failure : about === 'b' ? gone : null) },
  );
  expect(await setChoices(region, world)).toEqual({
    ok: true,
    value: [{ name: 'a', sendingEnabled: true, events: null, topics: [], failure }],
  });
});

it('reads the first 200, and waits no longer than it may', async () => {
  const names = Array.from({ length: 201 }, (_, index) => `set-${String(index).padStart(3, '0')}`);
  const forever = new Promise<void>(() => undefined);
  const world = startWorld(
    { configurationSets: names.map((name) => exampleSet({ name })) },
    { before: ({ about }) => (about === 'set-001' ? forever : Promise.resolve()) },
  );
  const outcome = await setChoices(region, { ...world, patienceMs: 20 });
  const unread = outcome.ok ? outcome.value.filter(({ events }) => events === null) : [];
  expect(unread.map(({ name }) => name)).toEqual(['set-001', 'set-200']);
  expect(world.ses.asked.filter(({ read }) => read === 'configurationSet')).toHaveLength(200);
});
