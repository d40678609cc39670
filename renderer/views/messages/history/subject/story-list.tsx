// The recipients of a message, each with what became of it; the arrow keys walk them.
import { useEffect, useId, type KeyboardEvent } from 'react';
import type { RecipientStory } from '../../../../../shared/timeline.ts';
import { useWords } from '../../../../text/words.tsx';
import { moveInList } from '../../../../ui/move-in-list.ts';
import { StateGlyph } from '../../../../ui/state-glyph.tsx';
import { StrangerText } from '../../../../ui/stranger-text.tsx';
import { glyphOfState } from './glyphs.ts';
import styles from './message.module.css';
import { useSubjectWords } from './use-subject-words.ts';

type Props = {
  readonly stories: readonly RecipientStory[];
  readonly open: RecipientStory;
  readonly onOpen: (story: RecipientStory) => void;
};

export function StoryList({ stories, open, onOpen }: Props) {
  const { stories: words, state } = useSubjectWords();
  const id = useId();
  const index = stories.indexOf(open);
  useEffect(() => {
    document.getElementById(`${id}-${index}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, index]);
  const onKeyDown = (event: KeyboardEvent) => {
    const target = moveInList({ key: event.key, index, count: stories.length, pageSize: 8 });
    const next = target === null ? undefined : stories[target];
    if (next === undefined) return;
    event.preventDefault();
    onOpen(next);
  };
  return (
    <section aria-label={words.label}>
      <h2 className={styles.partTitle}>{words.title(stories.length)}</h2>
      <div
        className={styles.stories}
        role="listbox"
        tabIndex={0}
        aria-label={words.label}
        aria-description={words.keys}
        aria-activedescendant={`${id}-${index}`}
        data-copy={open.recipient}
        data-copy-name={open.recipient}
        onKeyDown={onKeyDown}
      >
        {stories.map((story, at) => (
          <div
            key={`${story.recipientIs} ${story.recipient}`}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === index}
            className={styles.storyLine}
            onClick={() => onOpen(story)}
          >
            <StateGlyph state={glyphOfState[story.state]} />
            <StrangerText className={styles.storyName} text={story.recipient} />
            <span className={styles.storyState}>{state[story.state]}</span>
            <Beside story={story} />
          </div>
        ))}
      </div>
    </section>
  );
}

/** Why it is so; nothing where the state says it already. */
function Beside({ story: { recipientIs, state: of, diagnosis } }: { readonly story: RecipientStory }) {
  const { say } = useWords();
  const { stories: words, state } = useSubjectWords();
  const title = say(diagnosis.title);
  if (recipientIs === 'candidate')
    return (
      <span className={styles.quiet} title={words.candidateTip}>
        {words.candidate}
      </span>
    );
  return title === state[of] ? null : <span className={styles.quiet}>{title}</span>;
}
