// What the application menu holds, in the user's language; what the window itself has to do is sent on as a command.
import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/ipc/signals.ts';
import type { Language } from '../../shared/text.ts';

export type MenuOptions = {
  readonly language: Language;
  readonly platform: NodeJS.Platform;
  readonly appName: string;
  readonly send: (command: MenuCommand) => void;
};

type Item = MenuItemConstructorOptions;
type Words = (en: string, ja: string) => string;
type Role = NonNullable<Item['role']>;

export function menuTemplate(options: MenuOptions): Item[] {
  const say: Words = (en, ja) => ({ en, ja })[options.language];
  const isMac = options.platform === 'darwin';
  return [
    ...(isMac ? [appMenu(options, say)] : []),
    fileMenu(options, say, isMac),
    editMenu(options, say),
    viewMenu(options, say),
    windowMenu(say, isMac),
    helpMenu(options, say, isMac),
  ];
}

const separator: Item = { type: 'separator' };

function role(name: Role, label: string): Item {
  return { role: name, label };
}

function settingsItem(options: MenuOptions, say: Words): Item {
  return {
    label: say('Settings…', '設定…'),
    accelerator: 'CmdOrCtrl+,',
    click: () => options.send('settings'),
  };
}

function aboutItem(options: MenuOptions, say: Words): Item {
  return role('about', say(`About ${options.appName}`, `${options.appName} について`));
}

function appMenu(options: MenuOptions, say: Words): Item {
  const name = options.appName;
  return {
    label: name,
    submenu: [
      aboutItem(options, say),
      separator,
      settingsItem(options, say),
      separator,
      role('services', say('Services', 'サービス')),
      separator,
      role('hide', say(`Hide ${name}`, `${name} を隠す`)),
      role('hideOthers', say('Hide Others', 'ほかを隠す')),
      role('unhide', say('Show All', 'すべてを表示')),
      separator,
      role('quit', say(`Quit ${name}`, `${name} を終了`)),
    ],
  };
}

function fileMenu(options: MenuOptions, say: Words, isMac: boolean): Item {
  const rest = isMac
    ? [role('close', say('Close Window', 'ウインドウを閉じる'))]
    : [settingsItem(options, say), separator, role('quit', say('Quit', '終了'))];
  return {
    label: say('File', 'ファイル'),
    submenu: [
      {
        label: say('New Audit', '新しい診断'),
        accelerator: 'CmdOrCtrl+N',
        click: () => options.send('new-audit'),
      },
      separator,
      ...rest,
    ],
  };
}

function editMenu(options: MenuOptions, say: Words): Item {
  return {
    label: say('Edit', '編集'),
    submenu: [
      role('undo', say('Undo', '元に戻す')),
      role('redo', say('Redo', 'やり直す')),
      separator,
      role('cut', say('Cut', '切り取り')),
      role('copy', say('Copy', 'コピー')),
      role('paste', say('Paste', '貼り付け')),
      role('selectAll', say('Select All', 'すべて選択')),
      separator,
      { label: say('Find', '検索'), accelerator: 'CmdOrCtrl+F', click: () => options.send('find') },
    ],
  };
}

/** What was clicked, as Electron tells it. */
export type ClickedText = {
  readonly isEditable: boolean;
  readonly selectionText: string;
  readonly editFlags: { readonly [F in 'canUndo' | 'canRedo' | 'canCut' | 'canCopy' | 'canPaste']: boolean };
};

/** Nothing where there is no text to work with. */
export function textMenuTemplate(language: Language, { isEditable, selectionText, editFlags }: ClickedText): Item[] {
  const say: Words = (en, ja) => ({ en, ja })[language];
  const copy = { ...role('copy', say('Copy', 'コピー')), enabled: editFlags.canCopy };
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy];
  return [
    { ...role('undo', say('Undo', '元に戻す')), enabled: editFlags.canUndo },
    { ...role('redo', say('Redo', 'やり直す')), enabled: editFlags.canRedo },
    separator,
    { ...role('cut', say('Cut', '切り取り')), enabled: editFlags.canCut },
    copy,
    { ...role('paste', say('Paste', '貼り付け')), enabled: editFlags.canPaste },
    separator,
    role('selectAll', say('Select All', 'すべて選択')),
  ];
}

function viewMenu(options: MenuOptions, say: Words): Item {
  return {
    label: say('View', '表示'),
    submenu: [
      {
        label: say('Command Palette…', 'コマンドパレット…'),
        accelerator: 'CmdOrCtrl+K',
        click: () => options.send('palette'),
      },
      {
        label: say('Switch Light and Dark', 'ライト／ダークを切り替え'),
        accelerator: 'CmdOrCtrl+Shift+L',
        click: () => options.send('toggle-theme'),
      },
      separator,
      role('resetZoom', say('Actual Size', '実際のサイズ')),
      role('zoomIn', say('Zoom In', '拡大')),
      role('zoomOut', say('Zoom Out', '縮小')),
      separator,
      role('togglefullscreen', say('Full Screen', '全画面表示')),
      role('toggleDevTools', say('Developer Tools', '開発者ツール')),
    ],
  };
}

function windowMenu(say: Words, isMac: boolean): Item {
  const minimize = role('minimize', say('Minimize', '最小化'));
  const last = isMac
    ? [
        role('zoom', say('Zoom', '拡大／縮小')),
        separator,
        role('front', say('Bring All to Front', 'すべてを手前に移動')),
      ]
    : [role('close', say('Close', '閉じる'))];
  return { label: say('Window', 'ウインドウ'), submenu: [minimize, ...last] };
}

/** On the Mac "About" stands in the app's own menu, and the system puts its search into this one. */
function helpMenu(options: MenuOptions, say: Words, isMac: boolean): Item {
  const label = say('Help', 'ヘルプ');
  return isMac ? { role: 'help', label, submenu: [] } : { label, submenu: [aboutItem(options, say)] };
}
