// Carries out the commands of the application menu.
import { useEffect } from 'react';
import { assertNever } from '../../../shared/assert-never.ts';
import type { MenuCommand } from '../../../shared/ipc/signals.ts';
import { hearMenu } from '../../state/hear-menu.ts';
import { saveSettings } from '../../state/app.ts';
import { find } from './use-keys.ts';
import { go, useSelection, wishFor } from '../../state/selection.ts';

export function useMenu(): void {
  useEffect(() => hearMenu(carryOut), []);
}

function carryOut(command: MenuCommand): void {
  switch (command) {
    case 'new-audit':
      return wishFor('add');
    case 'find':
      return find();
    case 'palette':
      return useSelection.setState({ paletteOpen: true });
    case 'settings':
      return go('settings');
    case 'toggle-theme':
      return toggleTheme();
    default:
      return assertNever(command);
  }
}

function toggleTheme(): void {
  const dark = document.documentElement.dataset['mantineColorScheme'] === 'dark';
  void saveSettings({ theme: dark ? 'light' : 'dark' });
}
