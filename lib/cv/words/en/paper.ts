import type { PaperWords } from "../paper-language";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

const projects = (count: number) => (count === 1 ? "1 project" : `${count} projects`);

export const englishPaper: PaperWords = {
  title: (name) => (name === "" ? "CV" : `${name} – CV`),
  contacts: "Contact",
  softSkills: "Soft skills",
  career: "Experience",
  skill: "Skill",
  level: "Level",
  use: "Length of use",
  levelOf: (label, minYears) => (minYears === null ? label : `${label} (${minYears}+\u00a0years)`),
  noLevel: "Level not given",
  technologies: "Technologies",
  shown: (shown, total) => (shown === total ? projects(total) : `${projects(shown)} of ${total}`),
  inherited: "Undated projects took place during the job above; the CV does not say when.",
  cut: (held, shown) =>
    `This document ends after the first ${held} projects of this view, which has ${shown}.`,
  empty: "No project matches this view.",
  exportedOn: (date) =>
    `Exported on ${Number(date.slice(8, 10))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`,
  online: "This view online",
  undrawable: (sign) =>
    `${sign}: a character that the fonts of this document do not have; the attached file holds it.`,
  employer: (position) => `Employer ${position}`,
  removed: "[removed]",
  anonymous: "Anonymous CV: the name, the contacts and the employers are left out.",
};
