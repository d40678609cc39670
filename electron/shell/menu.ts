// Puts the application menu up, also anew after a change of language.
import { Menu } from 'electron';
import { menuTemplate, type MenuOptions } from './menu-template.ts';

export function showMenu(options: MenuOptions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(options)));
}
