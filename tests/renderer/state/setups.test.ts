import { beforeEach, describe, expect, it } from 'vitest';
import { setupAskSchema } from '../../../shared/health/asks.ts';
import { setupKinds } from '../../../shared/health/generated.ts';
import { askOf, typeSetup, unfinished, useSetups, wants } from '../../../renderer/state/setups.ts';

const start = useSetups.getState().draft;
beforeEach(() => useSetups.setState({ draft: start }));

describe('what is asked for', () => {
  it.each(setupKinds)('is what main takes once %s is filled in', (kind) => {
    typeSetup({ kind, domain: 'shop.example' });
    const { draft } = useSetups.getState();
    expect(unfinished(draft)).toEqual([]);
    expect(setupAskSchema.safeParse(askOf(draft, 'eu-west-1')).success).toBe(true);
  });

  it('leaves out fields that the chosen set-up does not show', () => {
    typeSetup({ kind: 'alarms', domain: 'not a domain', keepDays: 'x', configurationSet: '!', email: ' a@b.example ' });
    const { draft } = useSetups.getState();
    expect(wants('alarms', 'domain')).toBe(false);
    expect(unfinished(draft)).toEqual([]);
    expect(askOf(draft, 'eu-west-1')).toMatchObject({ domain: null, keepDays: null, email: 'a@b.example' });
    expect(setupAskSchema.safeParse(askOf(draft, 'eu-west-1')).success).toBe(true);
  });

  it.each([
    ['configurationSet', { configurationSet: 'a b' }],
    ['keepDays', { keepDays: '1.5' }],
    ['keepDays', { keepDays: '0' }],
    ['domain', { kind: 'domain-module', domain: '' }],
    ['email', { kind: 'alarms', email: 'nobody' }],
  ] as const)('waits for %s', (field, change) => {
    typeSetup(change);
    expect(unfinished(useSetups.getState().draft)).toEqual([field]);
  });

  it('keeps everything where the number of days is empty', () => {
    typeSetup({ keepDays: ' ' });
    expect(askOf(useSetups.getState().draft, 'eu-west-1').keepDays).toBeNull();
  });
});
