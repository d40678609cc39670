// The grid of a new run: scenarios down, configuration sets across; a box chooses a whole row or column.
import { labScenarios, type LabSource } from '../../../../shared/message/lab.ts';
import { toggled, type LabChoice } from '../../../state/lab-choice.ts';
import { chooseLab, useLab } from '../../../state/lab.ts';
import { useWords } from '../../../text/words.tsx';
import styles from './lab.module.css';
import { useLabWords } from './use-lab-words.ts';

export function ChooseGrid({ sources }: { readonly sources: readonly LabSource[] }) {
  const words = useLabWords();
  const { scenarios, sets } = useLab((state) => state.choice);
  const known = useLab((state) => state.sets?.length ?? 0);
  const all = sources.map(({ set }) => set);
  const hidden = known + 1 - sources.length;
  return (
    <>
      <div className={styles.gridFrame} tabIndex={0} role="region" aria-label={words.choose.grid}>
        <table className={styles.grid}>
          <thead>
            <tr>
              <All all={all} />
              {sources.map((source) => (
                <SetHead
                  key={source.set ?? ''}
                  source={source}
                  isOn={sets.includes(source.set)}
                  onToggle={() => chooseLab({ sets: toggled(all, sets, source.set) })}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {labScenarios.map((scenario) => (
              <tr key={scenario}>
                <th scope="row" title={words.scenarioSays[scenario]}>
                  <label className={styles.check}>
                    <input
                      type="checkbox"
                      aria-label={words.choose.row(words.scenario[scenario])}
                      checked={scenarios.includes(scenario)}
                      onChange={() => chooseLab({ scenarios: toggled(labScenarios, scenarios, scenario) })}
                    />
                    {words.scenario[scenario]}
                  </label>
                  <span className={styles.headSays}>{words.scenarioSays[scenario]}</span>
                </th>
                {all.map((set) => (
                  <Field key={set ?? ''} isOn={scenarios.includes(scenario) && sets.includes(set)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hidden > 0 ? <p className={styles.quiet}>{words.choose.leftOutSets(hidden)}</p> : null}
    </>
  );
}

/** The box for all of it. */
function All({ all }: { readonly all: LabChoice['sets'] }) {
  const { choose: words } = useLabWords();
  const { scenarios, sets } = useLab((state) => state.choice);
  const isWhole = scenarios.length === labScenarios.length && sets.length === all.length;
  const isNone = scenarios.length === 0 && sets.length === 0;
  return (
    <th scope="col" className={styles.corner}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={isWhole}
          ref={(box) => {
            if (box !== null) box.indeterminate = !isWhole && !isNone;
          }}
          onChange={() => chooseLab(isWhole ? { scenarios: [], sets: [] } : { scenarios: labScenarios, sets: all })}
        />
        {words.all}
      </label>
    </th>
  );
}

function Field({ isOn }: { readonly isOn: boolean }) {
  const { choose: words } = useLabWords();
  const label = isOn ? words.on : words.off;
  return (
    <td>
      <span className={styles.dot} data-on={isOn || undefined} role="img" aria-label={label} title={label} />
    </td>
  );
}

type SetHeadProps = { readonly source: LabSource; readonly isOn: boolean; readonly onToggle: () => void };

function SetHead({ source: { set, heard, silence }, isOn, onToggle }: SetHeadProps) {
  const { say } = useWords();
  const words = useLabWords();
  const name = set ?? words.noSet;
  const says =
    silence !== null
      ? words.choose.silence
      : heard === null
        ? words.choose.heardUnknown
        : words.choose.heard(heard.length);
  const tip = silence !== null ? say(silence) : (heard ?? []).map((type) => words.event[type]).join(', ');
  return (
    <th scope="col">
      <label className={styles.check}>
        <input type="checkbox" aria-label={words.choose.column(name)} checked={isOn} onChange={onToggle} />
        <span translate={set === null ? undefined : 'no'}>{name}</span>
      </label>
      <span className={styles.headSays} title={tip}>
        {says}
      </span>
    </th>
  );
}
