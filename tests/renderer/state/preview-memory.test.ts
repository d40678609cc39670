import { describe, expect, it } from 'vitest';
import { changeColumn, usePreview } from '../../../renderer/state/preview.ts';
import { keepRemembered, recallPreview } from '../../../renderer/state/preview-memory.ts';

const stored = new Map<string, string>();
Object.assign(globalThis, {
  localStorage: {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  },
});
const key = 'plumbline.composer-preview';

describe('the memory of the preview', () => {
  it('shows at the next start what was looked at last', () => {
    stored.set(key, '{"columns":[{"client":"yahoo","darkness":"full","widthPx":375}],"view":"text","images":"off"}');
    const stop = keepRemembered();
    const column = { id: 1, client: 'yahoo', darkness: 'full', widthPx: 375 } as const;
    expect(usePreview.getState()).toMatchObject({ columns: [column], view: 'text', images: 'off' });
    changeColumn(1, { widthPx: 600 });
    expect(recallPreview()?.columns).toEqual([{ ...column, widthPx: 600 }]);
    stop();
  });

  it.each([
    'nonsense',
    '[]',
    '{"columns":[],"view":"html","images":"on"}',
    '{"columns":[{"client":"no-such-client","darkness":"full"}],"view":"html","images":"on"}',
    '{"columns":[{"client":"none","darkness":"light"}],"view":"film","images":"on"}',
  ])('is none where it cannot be read: %s', (kept) => {
    stored.set(key, kept);
    expect(recallPreview()).toBeNull();
  });

  it('takes no width that the window could not have given', () => {
    stored.set(key, '{"columns":[{"client":"none","darkness":"light","widthPx":9e9}],"view":"html","images":"on"}');
    expect(recallPreview()?.columns).toEqual([{ id: 1, client: 'none', darkness: 'light', widthPx: null }]);
  });
});
