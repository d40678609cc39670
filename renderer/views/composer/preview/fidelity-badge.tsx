// How near a preview comes to its client, and what it did to the mail: the honest part of it.
import { Popover } from '@mantine/core';
import { openLink } from '../../../state/app.ts';
import { frameOf, usePreview, type PreviewColumn } from '../../../state/preview.ts';
import { useWords } from '../../../text/words.tsx';
import { OutwardIcon } from '../../../ui/icons.tsx';
import styles from './preview.module.css';
import { usePreviewWords } from './use-preview-words.ts';

export function FidelityBadge({ column }: { readonly column: PreviewColumn }) {
  const words = usePreviewWords();
  const profile = usePreview((state) => state.profiles.find(({ client }) => client === column.client));
  if (profile === undefined) return null;
  const isClient = profile.client !== 'none';
  const level = isClient ? words.fidelity[profile.fidelity] : words.noClient;
  return (
    <Popover position="bottom-start" width={360} withinPortal>
      <Popover.Target>
        <button
          type="button"
          className={styles.badge}
          data-fidelity={profile.fidelity}
          aria-label={isClient ? words.fidelityLabel(level, profile.name) : words.noClientLabel}
        >
          {level}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <FidelityFacts column={column} profile={profile} />
      </Popover.Dropdown>
    </Popover>
  );
}

type Profile = ReturnType<typeof usePreview.getState>['profiles'][number];
const nothing: readonly never[] = [];

export function FidelityFacts({ column, profile }: { readonly column: PreviewColumn; readonly profile: Profile }) {
  const { say } = useWords();
  const words = usePreviewWords();
  const changes = usePreview((state) => frameOf(state, column.id)?.changes ?? nothing);
  return (
    <div className={styles.facts}>
      <p>{say(profile.says)}</p>
      <h3>{words.changes}</h3>
      {changes.length === 0 ? (
        <p>{words.noChanges}</p>
      ) : (
        <ul>
          {changes.map((change) => (
            <li key={change.en}>{say(change)}</li>
          ))}
        </ul>
      )}
      {profile.sources.length === 0 ? null : (
        <>
          <h3>{words.sources}</h3>
          <ul>
            {profile.sources.map(({ title, url }) => (
              <li key={url}>
                <button type="button" className={styles.link} onClick={() => void openLink(url)}>
                  {title} <OutwardIcon />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
