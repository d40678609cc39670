// What the catalogue tells about an audit without running it.
import type { AuditSource, AuditSubject, Severity, Topic } from './finding.ts';
import type { Text } from './text.ts';

export type AuditCard = {
  readonly id: string;
  readonly topic: Topic;
  readonly subject: AuditSubject;
  readonly severity: Severity;
  readonly title: Text;
  readonly why: Text;
  readonly fix: Text;
  readonly sources: readonly AuditSource[];
};
