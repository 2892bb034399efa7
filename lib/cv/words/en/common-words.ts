/** Words that tell English from other languages. */
export const englishCommonWords = new Set(
  "the and of to you we our your for with in on is are will be or as this that at from by have an who what their it not since team project projects skills work tools led built using".split(
    " ",
  ),
);
