/** About a thousand views of a long CV. */
const MAX_LENGTH = 32 * 1024 * 1024;

export type Answer = { body: Uint8Array<ArrayBuffer>; headers: Record<string, string> };

/** The answers given last, by entity tag: the tag holds all that an answer depends on, so that none is ever stale. */
export class RecentAnswers {
  readonly #answers = new Map<string, Answer>();
  #length = 0;

  /** `maxLength` is the sum of the bodies that are kept, in bytes. */
  constructor(private readonly maxLength = MAX_LENGTH) {}

  async get(tag: string, make: () => Promise<Answer>): Promise<Answer> {
    const known = this.#answers.get(tag);
    const answer = known ?? (await make());
    // A map keeps its order of entry: what is asked for goes to the end.
    if (this.#answers.delete(tag)) this.#length -= answer.body.length;
    if (answer.body.length <= this.maxLength) {
      this.#answers.set(tag, answer);
      this.#length += answer.body.length;
      this.#forgetOldest();
    }
    return answer;
  }

  #forgetOldest(): void {
    for (const [tag, { body }] of this.#answers) {
      if (this.#length <= this.maxLength) return;
      this.#answers.delete(tag);
      this.#length -= body.length;
    }
  }
}
