// What can be done with a row, where the pointer or the keys stand.
import { Menu } from '@mantine/core';
import type { MessageRow } from '../../../../../shared/history/search.ts';
import { copyText } from '../../../../state/app.ts';
import { closeSources } from '../../../../state/history-sources.ts';
import { openDomain, openRecipient } from '../../../../state/history-subject.ts';
import { showHistory } from '../../../../state/history.ts';
import { useListWords } from '../use-history-words.ts';
import { focusTable } from './focus-table.ts';
import { openRow } from './open-row.ts';

export type MenuPlace = { readonly row: MessageRow; readonly x: number; readonly y: number };

type Props = { readonly place: MenuPlace | null; readonly onClose: () => void };

export function RowMenu({ place, onClose }: Props) {
  const { row: words } = useListWords();
  if (place === null) return null;
  return (
    <Menu
      opened
      position="bottom-start"
      offset={0}
      onClose={() => {
        onClose();
        focusTable();
      }}
    >
      <Menu.Target>
        <span style={{ position: 'fixed', left: place.x, top: place.y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={words.menu}>
        <Items row={place.row} />
      </Menu.Dropdown>
    </Menu>
  );
}

function Items({ row }: { readonly row: MessageRow }) {
  const { row: words } = useListWords();
  const { recipient, messageId } = row;
  const sending = domainOf(row.sender);
  const receiving = domainOf(recipient);
  const open = (show: () => void) => () => {
    closeSources();
    show();
  };
  return (
    <>
      <Menu.Item onClick={() => openRow(row)}>{words.open}</Menu.Item>
      <Menu.Divider />
      <Menu.Item onClick={() => void copyText(recipient, recipient)}>{words.copyAddress}</Menu.Item>
      <Menu.Item
        disabled={messageId === null}
        title={messageId === null ? words.noPage : undefined}
        onClick={() => void copyText(messageId ?? '', messageId ?? '')}
      >
        {words.copyId}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item onClick={open(() => openRecipient(recipient))}>{words.recipient}</Menu.Item>
      {receiving === null ? null : (
        <Menu.Item onClick={() => showHistory(receiving)}>{words.atDomain(receiving)}</Menu.Item>
      )}
      {sending === null ? null : (
        <Menu.Item onClick={open(() => openDomain(sending))}>{words.domain(sending)}</Menu.Item>
      )}
    </>
  );
}

/** Of an address, or of a name with one. */
export function domainOf(address: string | null): string | null {
  const after = address?.slice(address.lastIndexOf('@') + 1) ?? '';
  const domain = after.replace(/[>\s].*$/u, '').toLowerCase();
  return address !== null && address.includes('@') && domain !== '' ? domain : null;
}
