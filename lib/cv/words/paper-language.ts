/** What a CV on paper says around the candidate's own words. */
export type PaperWords = {
  /** The title of the document. */
  title: (name: string) => string;
  contacts: string;
  softSkills: string;
  /** Above the experiences. */
  career: string;
  skill: string;
  level: string;
  use: string;
  /** A level and the years that the scale asks for: `Expert (10 ans et plus)`. */
  levelOf: (label: string, minYears: number | null) => string;
  /** In the place of a level that the CV does not give. */
  noLevel: string;
  /** Before the technologies of a project that its text does not name. */
  technologies: string;
  /** `2 projets sur 24`; only the number when it is all of them. */
  shown: (shown: number, total: number) => string;
  /** When a date in the document may stand for more than it covers. */
  inherited: string;
  /** When a document holds only the first projects of a view. */
  cut: (held: number, shown: number) => string;
  /** In the place of the projects of a view that shows none. */
  empty: string;
  /** From `YYYY-MM-DD`. */
  exportedOn: (date: string) => string;
  /** Before the address of the view. */
  online: string;
  /** Where the document stands for a character that its fonts do not have. */
  undrawable: (sign: string) => string;
  /** In an anonymous document, the n-th employer whose sector is not given. */
  employer: (position: number) => string;
  /** In an anonymous document, in the place of an address or a telephone number. */
  removed: string;
  /** Says that an anonymous document is one. */
  anonymous: string;
};
