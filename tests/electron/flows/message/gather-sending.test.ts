// All that is asked before a message is sent: each answer by itself, and how many requests it takes.
import { describe, expect, it } from 'vitest';
import { gatherSending } from '../../../../electron/flows/message/gather-sending.ts';
import { draftSender, draftSet } from '../../../../electron/gather/draft-send.ts';
import type { GatherContext } from '../../../../electron/gather/gatherer.ts';
import { nothingOutside } from '../../../../shared/draft/outside.ts';
import { emptyForm, type MessageForm } from '../../../../shared/message/form.ts';
import type { SendingEvidence } from '../../../../shared/message/sending.ts';
import type { MemoryAsked, MemorySesOptions } from '../../../fakes/memory-ses.ts';
import { exampleSet } from '../../../fakes/ses-identity.ts';
import { shippedData } from '../../engine/mail/support/shipped-data.ts';
import { domain, region, startWorld } from './sending-trials.ts';

const form = (change: Partial<MessageForm> = {}): MessageForm => ({
  ...emptyForm,
  region,
  from: 'Mia <mia@shop.example>',
  to: ['ken@example.net'],
  ...change,
});
const identities = [domain('shop.example')];
const configurationSets = [exampleSet(), exampleSet({ name: 'all' })];
const statesOf = ({ account, sender, feedbackSender, set, recipients }: SendingEvidence) =>
  [account, sender, feedbackSender, set, recipients].map(({ state }) => state).join(' ');

describe('what is asked', () => {
  it('takes the default set of the identity where the message names none', async () => {
    const sending = await gatherSending(form(), startWorld({ identities, configurationSets }));
    expect(statesOf(sending)).toBe('seen seen absent seen seen');
    expect(sending.set).toMatchObject({ value: { name: 'shop-default' } });
  });

  it('takes the set and the feedback address that are named', async () => {
    const named = form({ configurationSet: 'all', feedbackAddress: 'bounces@shop.example' });
    const sending = await gatherSending(named, startWorld({ identities, configurationSets }));
    expect(statesOf(sending)).toBe('seen seen seen seen seen');
    expect(sending.set).toMatchObject({ value: { name: 'all' } });
  });

  it('names the set that is not there', async () => {
    const sending = await gatherSending(form(), startWorld({ identities }));
    expect(sending).toMatchObject({ set: { state: 'absent' }, setMissing: 'shop-default' });
  });

  it('asks nothing without a region', async () => {
    const world = startWorld({ identities });
    const sending = await gatherSending(form({ region: null }), world);
    expect(sending.account).toMatchObject({ state: 'unreachable', why: { kind: 'not-asked' } });
    expect(world.ses.asked).toEqual([]);
  });

  it('says of each question why it stays open', async () => {
    const failure = { kind: 'aws-unreachable', endpoint: 'a', because: 'b' } as const;
    const world = startWorld({ identities }, { failing: ({ read }) => (read === 'suppressed' ? null : failure) });
    const sending = await gatherSending(form({ feedbackAddress: 'b@shop.example' }), world);
    expect(statesOf(sending)).toBe('unreachable unreachable unreachable unreachable seen');
  });

  it('costs nothing to ask again while only texts were typed', async () => {
    const world = startWorld({ identities, configurationSets, suppressed: [] });
    await gatherSending(form({ to: ['success@simulator.amazonses.com'] }), world);
    const before = world.ses.asked.length;
    await gatherSending(form({ to: ['success@simulator.amazonses.com'] }), world);
    expect(world.ses.asked).toHaveLength(before);
    await gatherSending(form({ to: ['success@simulator.amazonses.com'] }), { ...world, fresh: true });
    expect(world.ses.asked.length).toBeGreaterThan(before);
  });
});

type Asking = { readonly productionAccess?: boolean; readonly failing?: MemorySesOptions['failing'] };

describe('recipients', () => {
  const listed = {
    address: 'ken@example.net',
    reason: 'COMPLAINT',
    updatedAtMs: 0,
    messageId: null,
    feedbackId: null,
  } as const;
  async function ask(to: readonly string[], { productionAccess = true, failing }: Asking = {}) {
    const held = { identities, configurationSets, account: { productionAccess }, suppressed: [listed] };
    const world = startWorld(held, failing && { failing });
    const { recipients } = await gatherSending(form({ to }), world);
    return { facts: recipients.state === 'seen' ? recipients.value : [], asked: world.ses.asked };
  }

  it('are looked up as typed and in lower case', async () => {
    const exactly = ({ about }: MemoryAsked) =>
      about === 'Ken@example.net'
        ? ({ kind: 'aws-not-found', operation: 'GetSuppressedDestination', subject: about } as const)
        : null;
    const { facts } = await ask(['Ken <Ken@example.net>', 'eva@example.net'], { failing: exactly });
    expect(facts.map(({ address, suppressed }) => [address, suppressed])).toEqual([
      ['Ken@example.net', 'COMPLAINT'],
      ['eva@example.net', null],
    ]);
  });

  it('are held to verified identities in the sandbox alone', async () => {
    const to = ['ken@example.net', 'eva@shop.example', 'success+a@simulator.amazonses.com'];
    expect((await ask(to)).facts.map(({ verified }) => verified)).toEqual([null, null, null]);
    const { facts } = await ask(to, { productionAccess: false });
    expect(facts.map(({ verified, isSimulator }) => [verified, isSimulator])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
  });

  it('are known up to fifty, of which ten are looked up', async () => {
    const { facts, asked } = await ask(Array.from({ length: 60 }, (_, index) => `m${index}@example.net`));
    expect(facts).toHaveLength(50);
    expect(facts.filter(({ suppressionOpen }) => suppressionOpen?.kind === 'not-asked')).toHaveLength(40);
    expect(asked.filter(({ read }) => read === 'suppressed')).toHaveLength(10);
  });
});

describe('an answer', () => {
  it('holds for what it was asked about alone', async () => {
    const sending = await gatherSending(form(), startWorld({ identities, configurationSets }));
    const states = async (change: Partial<MessageForm>) => {
      const source = { subject: '', html: null, text: null, data: '', mjml: null };
      const message = { form: form(change), raw: null };
      const draft = { source, dialect: 'stored', targets: ['gmail'], name: null, message } as const;
      const context = {
        draft: { draft, support: shippedData, outside: { ...nothingOutside, sending } },
        clock: { nowMs: () => 0 },
      } as unknown as GatherContext;
      return [(await draftSender(context)).state, (await draftSet(context)).state];
    };
    expect(await states({ to: [] })).toEqual(['seen', 'seen']);
    expect(await states({ from: 'ken@shop.example' })).toEqual(['unreachable', 'unreachable']);
    expect(await states({ configurationSet: 'all' })).toEqual(['seen', 'unreachable']);
    expect(await states({ region: 'eu-west-1' })).toEqual(['unreachable', 'unreachable']);
  });
});
