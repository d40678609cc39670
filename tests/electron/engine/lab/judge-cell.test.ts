// What the lab says of a cell, from waiting to its end.
import { describe, expect, it } from 'vitest';
import { expectedOf, scenarioAddress } from '../../../../electron/engine/lab/expected.ts';
import { judgeCell } from '../../../../electron/engine/lab/judge-cell.ts';
import type { EventType } from '../../../../shared/health/coverage.ts';
import { type LabCell, labScenarios, type LabScenario, type ObservedEvent } from '../../../../shared/message/lab.ts';

const says = { en: 'x', ja: 'x' };

function came(type: EventType, detail = ''): ObservedEvent {
  return { type, messageId: '1', atMs: 1, receivedAtMs: 2, recipients: [], detail, json: '{}' };
}

function sent(scenario: LabScenario, observed: readonly ObservedEvent[], watched: readonly EventType[] | null = null) {
  const cell: LabCell = {
    scenario,
    set: 'all',
    address: scenarioAddress(scenario, 'pl-1'),
    state: 'sent',
    messageId: '1',
    sentAtMs: 1,
    expected: expectedOf(scenario, watched),
    observed,
    verdict: 'waiting',
    says,
  };
  return cell;
}

const open = { silence: null, isOver: false };
const over = { silence: null, isOver: true };

describe('a cell of the lab', () => {
  it('waits, then is as expected once all came, in any order', () => {
    expect(judgeCell(sent('bounce', [came('SEND')]), open).verdict).toBe('waiting');
    const events = [came('BOUNCE', 'Permanent / General: smtp; 550 5.1.1'), came('SEND')];
    expect(judgeCell(sent('bounce', events), open).verdict).toBe('as-expected');
  });

  it('differs where something else came, or the same says something else', () => {
    expect(judgeCell(sent('success', [came('SEND'), came('BOUNCE', 'Permanent / General')]), open).verdict).toBe(
      'differs',
    );
    expect(
      judgeCell(sent('suppressionlist', [came('SEND'), came('BOUNCE', 'Permanent / General')]), open).verdict,
    ).toBe('differs');
    expect(
      judgeCell(sent('ooto', [came('SEND'), came('DELIVERY'), came('BOUNCE', 'Transient / General')]), over).verdict,
    ).toBe('as-expected');
  });

  it('differs at the end where what was expected never came', () => {
    const judged = judgeCell(sent('complaint', [came('SEND'), came('DELIVERY')]), over);
    expect(judged.verdict).toBe('differs');
    expect(judged.says.en).toContain('COMPLAINT');
  });

  it('is silent, not wrong, where nothing would tell', () => {
    expect(judgeCell(sent('success', []), { silence: says, isOver: true })).toEqual({ verdict: 'silent', says });
    expect(judgeCell(sent('success', [], ['BOUNCE']), over).verdict).toBe('silent');
  });

  it('expects of the destinations only what they take', () => {
    expect(judgeCell(sent('complaint', [came('COMPLAINT', 'abuse')], ['COMPLAINT']), over).verdict).toBe('as-expected');
  });

  it.each(labScenarios)('has an address with a label for %s', (scenario) => {
    expect(scenarioAddress(scenario, 'pl-7')).toMatch(/^[a-z]+\+pl-7@simulator\.amazonses\.com$/u);
  });
});
