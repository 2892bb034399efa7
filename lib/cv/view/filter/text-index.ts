import { fold } from "../../normalize";

/** The texts of one project, by how much a word found there is worth. */
export type ProjectText = {
  title: string;
  /** Names and aliases. */
  technologies: readonly string[];
  organisation: string;
  role: string;
  /** Summaries of the experience and of the project, section titles and section bodies. */
  body: readonly string[];
};

/** For each word, the projects that hold it, in order, each with the weight of the best place it is found in. */
type Postings = { projects: number[]; weights: number[] };

export type TextIndex = { size: number; postings: ReadonlyMap<string, Postings>; words: readonly string[] };

const WEIGHT = { title: 4, technology: 3, place: 2, body: 1 } as const;

/**
 * The words of a text, folded: runs of letters and digits, with the `+` and `#` that end a name. `Node.js` is
 * `node` and `js`, `C++` is `c++`, `Mise en œuvre` is `mise`, `en`, `oeuvre`.
 */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+[+#]*/gu) ?? [];
}

/** A word without the `s` or `x` of a plural, which French and English share; a short word may end so by itself. */
export function singularOf(word: string): string {
  return word.length > 3 ? word.replace(/(?<=[^s])[sx]$/, "") : word;
}

export function indexText(projects: readonly ProjectText[]): TextIndex {
  const postings = new Map<string, Postings>();
  projects.forEach((text, project) => {
    for (const [word, weight] of weightsOf(text)) {
      const known = postings.get(word);
      if (known === undefined) postings.set(word, { projects: [project], weights: [weight] });
      else {
        known.projects.push(project);
        known.weights.push(weight);
      }
    }
  });
  return { size: projects.length, postings, words: [...postings.keys()].sort() };
}

function weightsOf(text: ProjectText): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (texts: readonly string[], weight: number) => {
    for (const part of texts) for (const word of wordsOf(part)) weights.set(singularOf(word), weight);
  };
  // From the least to the most telling place, so that the best one stays.
  add(text.body, WEIGHT.body);
  add([text.organisation, text.role], WEIGHT.place);
  add(text.technologies, WEIGHT.technology);
  add([text.title], WEIGHT.title);
  return weights;
}

/**
 * The score of each project for a search, by position; 0 does not match. Every word is needed: the last one as
 * the beginning of a word, those before it as whole words; a plural is its singular. A word scores the weight of the best place it is found
 * in, twice if it is found whole. Null when the search holds no word and so asks nothing.
 */
export function searchText(index: TextIndex, search: string): Uint16Array | null {
  const needed = wordsOf(search).map(singularOf);
  const last = needed.pop();
  if (last === undefined) return null;
  const scores = scoresOf(index, last, true);
  for (const word of needed) {
    const others = scoresOf(index, word, false);
    for (let project = 0; project < scores.length; project++) {
      const [score = 0, other = 0] = [scores[project], others[project]];
      scores[project] = score > 0 && other > 0 ? score + other : 0;
    }
  }
  return scores;
}

function scoresOf(index: TextIndex, word: string, asPrefix: boolean): Uint16Array {
  const scores = new Uint16Array(index.size);
  const raise = (postings: Postings | undefined, times: number) => {
    postings?.projects.forEach((project, at) => {
      const score = (postings.weights[at] ?? 0) * times;
      if (score > (scores[project] ?? 0)) scores[project] = score;
    });
  };
  if (asPrefix) {
    for (let at = firstFrom(index.words, word); index.words[at]?.startsWith(word); at++) {
      raise(index.postings.get(index.words[at] ?? ""), 1);
    }
  }
  raise(index.postings.get(word), 2);
  return scores;
}

/** Position of the first of the sorted words that is not before `word`. */
function firstFrom(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
