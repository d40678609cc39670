// Asks once more before something is lost.
import { Button, Modal } from '@mantine/core';
import styles from './confirm.module.css';

type Props = {
  readonly opened: boolean;
  readonly title: string;
  readonly body: string;
  readonly act: string;
  readonly cancel: string;
  readonly onAct: () => void;
  readonly onClose: () => void;
};

export function Confirm({ opened, title, body, act, cancel, onAct, onClose }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title={title} centered withCloseButton={false} size={420}>
      <p className={styles.body}>{body}</p>
      <div className={styles.acts}>
        <Button variant="default" onClick={onClose} data-autofocus>
          {cancel}
        </Button>
        <Button
          color="red"
          onClick={() => {
            onAct();
            onClose();
          }}
        >
          {act}
        </Button>
      </div>
    </Modal>
  );
}
