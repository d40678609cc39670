// Puts the application menu up, also anew after a change of language, and a small one at a right click on text.
import { type BrowserWindow, Menu } from 'electron';
import { menuTemplate, type MenuOptions, textMenuTemplate } from './menu-template.ts';

let language: MenuOptions['language'] = 'en';

export function showMenu(options: MenuOptions): void {
  ({ language } = options);
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(options)));
}

/** Only where the page has no menu of its own there: the editor has. */
export function offerTextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, clicked) => {
    const items = textMenuTemplate(language, clicked);
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
}
