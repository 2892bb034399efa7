import type { PaperWords } from "../paper-language";

const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(
  " ",
);

const projects = (count: number) => (count > 1 ? `${count} projets` : `${count} projet`);

export const frenchPaper: PaperWords = {
  title: (name) => (name === "" ? "CV" : `CV de ${name}`),
  contacts: "Contacts",
  softSkills: "Savoir-être",
  career: "Parcours",
  skill: "Compétence",
  level: "Niveau",
  use: "Durée d’utilisation",
  levelOf: (label, minYears) =>
    minYears === null ? label : `${label} (${minYears}\u00a0${minYears > 1 ? "ans" : "an"} et plus)`,
  noLevel: "Niveau non précisé",
  technologies: "Technologies",
  shown: (shown, total) => (shown === total ? projects(total) : `${projects(shown)} sur ${total}`),
  inherited: "Les projets sans dates ont eu lieu au cours de l’expérience\u00a0; le CV ne précise pas quand.",
  cut: (held, shown) => `Ce document s’arrête aux ${held} premiers projets de cette vue, qui en a ${shown}.`,
  empty: "Aucun projet ne correspond à cette vue.",
  exportedOn: (date) => `Exporté le ${dayOf(date)}`,
  online: "Cette vue en ligne",
  undrawable: (sign) =>
    `${sign}\u00a0: un caractère que les polices de ce document n’ont pas\u00a0; le fichier joint le contient.`,
  employer: (position) => `Employeur ${position}`,
  removed: "[retiré]",
  anonymous: "CV anonyme\u00a0: le nom, les contacts et les employeurs sont retirés.",
};

/** `1er mars 2026`. */
function dayOf(date: string): string {
  const day = Number(date.slice(8, 10));
  return `${day === 1 ? "1er" : day} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}
