export interface GoOn<Output> {
  onSuccess?: (output: Output) => void
  onError?: (error: Error) => void
}

/** Asks, and goes on with the answer whenever it comes. An error that nobody takes stays with whoever shows the work. */
export const thenGoOn =
  <Input, Output>(ask: (input: Input) => Promise<Output>) =>
  (input: Input, { onSuccess, onError }: GoOn<Output> = {}): void => {
    void ask(input).then(onSuccess, onError ?? (() => undefined))
  }
