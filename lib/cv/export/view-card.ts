import { careerAxisOf } from "../view/charts/education-bands";
import { experienceBandsOf } from "../view/charts/experience-bands";
import { isInView, lanesOf, naturalLaneSort, sortedLanes } from "../view/charts/lanes";
import { shareOf } from "../view/charts/time-axis";
import { isFiltered } from "../view/filter/edit-query";
import type { CvIndex } from "../view/filter/index-cv";
import { keyFiguresOf } from "../view/filter/key-figures";
import type { ViewQuery } from "../view/filter/query";
import { sentenceOf } from "../view/filter/sentence";
import { viewOf } from "../view/filter/view";
import type { Locale } from "../vocabulary";
import type { Words } from "../words/language";

/** What the picture of a view shows, which goes with its link: who, which view, when and with what. Shares are of the width, 0 to 1. */
export type ViewCard = {
  /** Of the words; those of the CV itself are in `cvLocale`. */
  locale: Locale;
  cvLocale: Locale;
  name: string;
  titles: string;
  /** The filter in a sentence; null for the whole CV. */
  sentence: string | null;
  /** "5 projets sur 24", or how long the career is. */
  figures: string;
  bands: readonly { name: string; at: number; width: number; row: number; inView: boolean }[];
  years: readonly { year: number; at: number }[];
  technologies: readonly { name: string; level: string | null }[];
};

const MOST_TECHNOLOGIES = 7;
/** Lines of experiences at the same time that have room. */
const MOST_ROWS = 2;
/** More letters are cut: nobody reads them in a picture. */
const LONGEST_TEXT = 160;
/** A word of more letters may be broken, after every so many. */
const LONGEST_WORD = 20;

export function viewCardOf(index: CvIndex, query: ViewQuery, words: Words): ViewCard {
  const view = viewOf(index, query);
  const { profile } = index.cv;
  const figures = keyFiguresOf(index);
  const axis = careerAxisOf(index);
  const lanes = sortedLanes(lanesOf(index, view), naturalLaneSort("relevance")).filter(isInView);
  return {
    locale: words.locale,
    cvLocale: profile.locale,
    name: drawable(profile.name),
    titles: drawable(profile.titles.join(", ")),
    sentence: isFiltered(query) ? drawable(sentenceOf(index, query, words)) : null,
    figures: [
      ...(figures.months > 0 ? [words.duration(figures.months)] : []),
      words.shownOf(view.shown, view.total),
    ].join(" · "),
    bands:
      axis === null
        ? []
        : experienceBandsOf(index, view)
            .filter(({ row }) => row < MOST_ROWS)
            .map(({ experience, start, end, row, inView }) => ({
              name: drawable(experience.organisation),
              at: shareOf(axis, start),
              width: shareOf(axis, end + 1) - shareOf(axis, start),
              row,
              inView,
            })),
    years: axis === null ? [] : axis.ticks.map((year) => ({ year, at: shareOf(axis, year * 12) })),
    technologies: lanes.slice(0, MOST_TECHNOLOGIES).map(({ track: { name, level } }) => ({
      name: drawable(name),
      level: level === null ? null : drawable(level.label),
    })),
  };
}

/** A text that fits: not endless, and with places to break in its long words. */
function drawable(text: string): string {
  const letters = Array.from(text);
  const short = letters.length > LONGEST_TEXT ? `${letters.slice(0, LONGEST_TEXT).join("")}…` : text;
  return short.replace(new RegExp(`\\S{${LONGEST_WORD}}(?=\\S)`, "gu"), "$&\u200b");
}
