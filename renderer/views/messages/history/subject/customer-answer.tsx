// A text for the customer in the language of the customer: read, changed if need be, and copied.
import { SegmentedControl, Textarea } from '@mantine/core';
import { useState } from 'react';
import { languages, type Language, type Text } from '../../../../../shared/text.ts';
import { useSurroundings } from '../../../../details/surroundings.tsx';
import { useWords } from '../../../../text/words.tsx';
import { CopyButton } from '../../../../ui/copy-button.tsx';
import styles from './diagnosis.module.css';
import { useSubjectWords } from './use-subject-words.ts';

const names: { readonly [L in Language]: string } = { en: 'English', ja: '日本語' };

export function CustomerAnswer({ answer }: { readonly answer: Text }) {
  const { language: own } = useWords();
  const { copy } = useSurroundings();
  const { diagnosis: words } = useSubjectWords();
  const [language, setLanguage] = useState<Language>(own);
  const [typed, setTyped] = useState<{ readonly [L in Language]?: string }>({});
  const text = typed[language] ?? answer[language];
  return (
    <section className={styles.answer} aria-label={words.answer}>
      <div className={styles.answerHead}>
        <h3>{words.answer}</h3>
        <SegmentedControl
          size="xs"
          aria-label={words.answerLanguage}
          data={languages.map((one) => ({ value: one, label: names[one] }))}
          value={language}
          onChange={(value) => setLanguage(value === 'ja' ? 'ja' : 'en')}
        />
      </div>
      <Textarea
        aria-label={words.answerLabel}
        lang={language}
        autosize
        minRows={4}
        maxRows={14}
        value={text}
        onChange={(event) => setTyped({ ...typed, [language]: event.currentTarget.value })}
      />
      <div className={styles.answerFoot}>
        {text === answer[language] ? null : (
          <>
            <span className={styles.source}>{words.changed}</span>
            <button
              type="button"
              className={styles.asLink}
              onClick={() => setTyped({ ...typed, [language]: answer[language] })}
            >
              {words.reset}
            </button>
          </>
        )}
        <span className={styles.grow} />
        <CopyButton text={text} label={words.copyAnswer} copiedLabel={words.copied} onCopy={copy} />
      </div>
    </section>
  );
}
