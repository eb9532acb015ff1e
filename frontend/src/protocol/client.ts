export interface Hello {
  type: 'hello';
  dialog?: string;
  locale?: string;
  timeZone?: string;
  conversation?: string;
  secret?: string;
  after?: number;
}

export interface Say {
  type: 'say';
  id: string;
  text: string;
}

export interface Choose {
  type: 'choose';
  id: string;
  step: string;
  values: string[];
}

export interface Change {
  type: 'change';
  id: string;
  step: string;
  values: string[];
}

export type CommandName = 'back' | 'repeat' | 'restart' | 'why' | 'answers' | 'forget' | 'help' | 'topics' | 'keep' | 'check-in';

export interface Command {
  type: 'command';
  id: string;
  command: CommandName;
}

/** A question picked from those that the service offers; its words are not read. */
export interface AskEntry {
  type: 'ask';
  id: string;
  entry: string;
}

/** The wish to go on in another language; its region stays if the tag has none. */
export interface LanguageWish {
  type: 'language';
  id: string;
  locale: string;
}

/** What a person does. Each carries its own id, so that it is applied exactly once. */
export type Turn = Say | Choose | Change | AskEntry | Command | LanguageWish;

export type ClientMessage = Hello | Turn | { type: 'ping' };
