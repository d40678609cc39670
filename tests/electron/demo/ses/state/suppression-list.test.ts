// The suppression list: its order, its pages while it changes, and a hundred thousand entries of it.
import { describe, expect, it } from 'vitest';
import type { Suppressed } from '../../../../../electron/demo/ses/state/sending-state.ts';
import { suppressMany } from '../../../../../electron/demo/ses/state/suppress-many.ts';
import {
  type ListPlace,
  openSuppressionList,
  type SuppressionList,
} from '../../../../../electron/demo/ses/state/suppression-list.ts';

const nowMs = Date.parse('2026-11-20T09:00:00Z');

function entry(address: string, updatedAtMs: number, reason: Suppressed['reason'] = 'BOUNCE'): Suppressed {
  return { address, reason, updatedAtMs, messageId: null, feedbackId: null };
}

/** Without the one that only tells that there are more. */
function page(list: SuppressionList, size: number, after: ListPlace | null = null): readonly string[] {
  const found = list.page({ after, size, isWanted: () => true });
  return found.slice(0, size).map(({ address }) => address);
}

const three = [entry('old@b.example', 1000), entry('New@b.example', 3000), entry('mid@b.example', 2000)];

describe('the list', () => {
  it('is read from the newest, those of the same time by their addresses', () => {
    const list = openSuppressionList([...three, entry('also@b.example', 3000)]);
    expect(page(list, 9)).toEqual(['also@b.example', 'New@b.example', 'mid@b.example', 'old@b.example']);
  });

  it('knows an address however it is spelt, and keeps the last of several', () => {
    const list = openSuppressionList([...three, entry('NEW@b.example', 500, 'COMPLAINT')]);
    expect(list.get('new@B.example')).toMatchObject({ address: 'NEW@b.example', reason: 'COMPLAINT' });
    expect(page(list, 9)).toEqual(['mid@b.example', 'old@b.example', 'NEW@b.example']);
  });

  it('stays in order when entries come, change and go', () => {
    const list = openSuppressionList(three);
    list.put(entry('next@b.example', 2500));
    list.put(entry('OLD@b.example', 4000));
    list.remove('new@b.example');
    list.remove('nobody@b.example');
    expect(page(list, 9)).toEqual(['OLD@b.example', 'next@b.example', 'mid@b.example']);
    expect(list.get('new@b.example')).toBeUndefined();
  });

  it('goes on after the entry with which a page ended, though it be gone and others have come', () => {
    const list = openSuppressionList(three);
    const last = entry('mid@b.example', 2000);
    list.remove(last.address);
    list.put(entry('newest@b.example', 5000));
    expect(page(list, 9, last)).toEqual(['old@b.example']);
  });
});

describe('a hundred thousand entries', () => {
  const many = suppressMany({ count: 100_000, seed: 'many' }, nowMs);
  const list = openSuppressionList(many);

  it('are the same for the same seed, all of the past, and no two for one address', () => {
    expect(suppressMany({ count: 3, seed: 'a' }, nowMs)).toEqual(suppressMany({ count: 3, seed: 'a' }, nowMs));
    expect(suppressMany({ count: 3, seed: 'a' }, nowMs)).not.toEqual(suppressMany({ count: 3, seed: 'b' }, nowMs));
    expect(new Set(many.map(({ address }) => address)).size).toBe(100_000);
    expect(many.every(({ updatedAtMs }) => updatedAtMs < nowMs)).toBe(true);
    const complaints = many.filter(({ reason }) => reason === 'COMPLAINT').length;
    expect(complaints / 100_000).toBeCloseTo(1 / 12, 2);
  });

  it('are turned page by page, each once', () => {
    const seen: string[] = [];
    for (let after: ListPlace | null = null, isOpen = true; isOpen;) {
      const found = list.page({ after, size: 1000, isWanted: () => true });
      const items = found.slice(0, 1000);
      seen.push(...items.map(({ address }) => address));
      after = items.at(-1) ?? null;
      isOpen = found.length > 1000;
    }
    expect(seen).toEqual(many.map(({ address }) => address));
  });

  it('are not all looked at for one page, wherever it begins', () => {
    for (const after of [null, many[50_000] ?? null, many[98_500] ?? null]) {
      let looked = 0;
      const isWanted = (): boolean => {
        looked += 1;
        return true;
      };
      expect(list.page({ after, size: 1000, isWanted })).toHaveLength(1001);
      expect(looked).toBe(1001);
    }
  });
});
