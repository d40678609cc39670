// The menu has no dead item, no shortcut twice, and speaks both languages.
import { describe, expect, it } from 'vitest';
import { menuTemplate, textMenuTemplate } from '../../../electron/shell/menu-template.ts';
import type { MenuCommand } from '../../../shared/ipc/signals.ts';

type Item = ReturnType<typeof menuTemplate>[number];

const platforms = ['darwin', 'linux', 'win32'] as const;
const languages = ['en', 'ja'] as const;
const cases = platforms.flatMap((platform) => languages.map((language) => ({ platform, language })));

function leaves(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => (Array.isArray(item.submenu) ? leaves(item.submenu) : [item]));
}

function template(
  platform: NodeJS.Platform,
  language: 'en' | 'ja',
  send: (command: MenuCommand) => void = () => {},
): Item[] {
  return menuTemplate({ platform, language, appName: 'Plumbline', send });
}

describe.each(cases)('on $platform in $language', ({ platform, language }) => {
  it('gives every item something to do and a label', () => {
    for (const item of leaves(template(platform, language))) {
      if (item.type === 'separator') continue;
      expect(item.label).toBeTruthy();
      expect(item.role !== undefined || item.click !== undefined).toBe(true);
    }
  });

  it('gives no shortcut twice', () => {
    const shortcuts = leaves(template(platform, language)).flatMap((item) => item.accelerator ?? []);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
  });

  it('sends each command once', () => {
    const sent: MenuCommand[] = [];
    for (const item of leaves(template(platform, language, (command) => sent.push(command)))) {
      // The template's clicks use none of Electron's arguments.
      if (item.click) Reflect.apply(item.click, undefined, []);
    }
    expect(sent.toSorted()).toEqual(['find', 'new-audit', 'palette', 'settings', 'toggle-theme']);
  });
});

it.each(platforms)('says everything in Japanese on %s', (platform) => {
  const labels = leaves(template(platform, 'ja')).flatMap((item) => item.label ?? []);
  expect(labels.filter((label) => !/[\u3040-\u30ff\u4e00-\u9fff]/.test(label))).toEqual([]);
});

describe('the menu at a right click', () => {
  const editFlags = { canUndo: false, canRedo: false, canCut: true, canCopy: true, canPaste: true };

  it('has what can be done there, and is not there where nothing can', () => {
    const field = textMenuTemplate('ja', { isEditable: true, selectionText: '', editFlags });
    expect(field.find(({ role }) => role === 'undo')).toMatchObject({ label: '元に戻す', enabled: false });
    expect(field.find(({ role }) => role === 'paste')).toMatchObject({ enabled: true });
    const text = { isEditable: false, editFlags };
    expect(textMenuTemplate('en', { ...text, selectionText: 'v=spf1' }).map(({ label }) => label)).toEqual(['Copy']);
    expect(textMenuTemplate('en', { ...text, selectionText: ' ' })).toEqual([]);
  });
});
