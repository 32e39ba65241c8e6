/** What a web app's page and the page around it say to each other. */
export interface Call {
  readonly id: number;
  readonly functionName: string;
  readonly args: readonly unknown[];
}

/** `error` is null when the function returned. */
export interface Answer {
  readonly value: unknown;
  readonly error: string | null;
}

export interface AnswerTo extends Answer {
  readonly id: number;
}
