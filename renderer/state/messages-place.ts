// Which of the two halves of the place of messages is shown: what became of those that were sent, or those received.
import { create } from 'zustand';
import { go } from './selection.ts';

export const messagesTabs = ['history', 'received'] as const;
export type MessagesTab = (typeof messagesTabs)[number];

type MessagesPlace = {
  readonly tab: MessagesTab;
  /** How often the search box was called for. */
  readonly sought: number;
};

export const useMessagesPlace = create<MessagesPlace>(() => ({ tab: 'history', sought: 0 }));

export function showMessages(tab: MessagesTab): void {
  go('messages');
  useMessagesPlace.setState({ tab });
}

/** Into the search box of the history. */
export function findMessage(): void {
  showMessages('history');
  useMessagesPlace.setState(({ sought }) => ({ sought: sought + 1 }));
}
