// What can happen to a message: one event each, in the words of SES event publishing (developer guide, "Event record").
import type { Subscription } from '../state/sending-state.ts';
import type { SentMessage } from './sent-message.ts';

export type BouncedRecipient = {
  readonly address: string;
  readonly status: string | null;
  readonly diagnosticCode: string | null;
};

export type Preferences = {
  readonly unsubscribeAll: boolean;
  readonly topics: ReadonlyMap<string, Subscription>;
};

export type Happening =
  | { readonly kind: 'send' }
  | { readonly kind: 'reject' }
  | {
      readonly kind: 'delivery';
      readonly recipient: string;
      readonly smtpResponse: string;
    }
  | {
      readonly kind: 'bounce';
      readonly bounceType: 'Permanent' | 'Transient' | 'Undetermined';
      readonly bounceSubType: string;
      readonly recipients: readonly BouncedRecipient[];
      readonly feedbackId: string;
      /** Null: SES made the bounce itself, or the report did not say. */
      readonly reportingMta: string | null;
    }
  | {
      readonly kind: 'complaint';
      readonly recipients: readonly string[];
      readonly feedbackId: string;
      readonly subType: 'OnAccountSuppressionList' | null;
      /** Null: the report did not say. */
      readonly feedbackType: string | null;
    }
  | {
      readonly kind: 'delay';
      readonly delayType: string;
      readonly recipient: BouncedRecipient;
      readonly expiresAtMs: number;
    }
  | { readonly kind: 'open' }
  | { readonly kind: 'click'; readonly link: string }
  | { readonly kind: 'rendering-failure'; readonly templateName: string; readonly errorMessage: string }
  | {
      readonly kind: 'subscription';
      readonly contactList: string;
      readonly recipient: string;
      readonly before: Preferences;
      readonly after: Preferences;
      readonly byDefault: Preferences['topics'];
    };

/** Something happens to a message at a time, which may lie ahead. */
export type LoggedEvent = {
  readonly atMs: number;
  readonly message: SentMessage;
  readonly happening: Happening;
};
