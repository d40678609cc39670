// Hears the application menu.
import { bridge } from '../bridge.ts';
import type { MenuCommand } from '../../shared/ipc/signals.ts';

/** Listens until the answer is called. */
export function hearMenu(carryOut: (command: MenuCommand) => void): () => void {
  return bridge.on('menu.command', ({ command }) => carryOut(command));
}
