// Counts in words.
import { describe, expect, it } from 'vitest';
import { sayCount } from '../../../../electron/engine/derive/say-rate.ts';

describe('sayCount', () => {
  it('groups thousands', () => expect(sayCount(1_234_567.4)).toBe('1,234,567'));
});
