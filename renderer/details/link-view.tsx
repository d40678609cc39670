// A way out of the window: it opens in the system's browser.
import type { Link } from '../../shared/detail.ts';
import { OutwardIcon } from '../ui/icons.tsx';
import styles from './link-view.module.css';
import { useSurroundings } from './surroundings.tsx';

export function LinkView({ link }: { readonly link: Link }) {
  const { language } = useSurroundings();
  return <OutwardLink url={link.url} label={link.label[language]} />;
}

export function OutwardLink({ url, label }: { readonly url: string; readonly label: string }) {
  const { open } = useSurroundings();
  return (
    <button type="button" role="link" className={styles.link} title={url} onClick={() => open(url)}>
      {label}
      <OutwardIcon />
    </button>
  );
}
