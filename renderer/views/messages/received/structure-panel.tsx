// The parts of a message as a tree, and what is broken in them with its places.
import type { MimeStructure } from '../../../../shared/message/mime.ts';
import { TreeView } from '../../../details/tree-view.tsx';
import { useWords } from '../../../text/words.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { messagesEn } from '../../../text/messages-en.ts';
import { messagesJa } from '../../../text/messages-ja.ts';
import styles from './received.module.css';
import { structureTree } from './structure-tree.ts';
import { useMessagesWords } from './use-messages-words.ts';

export function StructurePanel({ structure }: { readonly structure: MimeStructure }) {
  const { say } = useWords();
  const { structure: words } = useMessagesWords();
  const { faults, parts, depth } = structure;
  return (
    <div className={styles.panel}>
      <section className={styles.part}>
        <h2>{words.faults}</h2>
        {faults.length === 0 ? <p className={styles.quiet}>{words.noFaults}</p> : null}
        <ul className={styles.faults}>
          {faults.map(({ code, path, start, count, says }, index) => (
            <li key={index}>
              <StateGlyph state="medium" />
              <span>
                {say(says)}{' '}
                <span className={styles.quiet}>
                  {words.part(path)}, {words.at(start)}
                  {count > 1 ? `, ${words.times(count)}` : ''} <code translate="no">{code}</code>
                </span>
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.part}>
        <h2>
          {words.tree} <span className={styles.quiet}>{words.facts(parts, depth)}</span>
        </h2>
        <TreeView
          tree={structureTree(structure, { en: messagesEn.structure, ja: messagesJa.structure })}
          titled={false}
        />
      </section>
    </div>
  );
}
