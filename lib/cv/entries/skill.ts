import { level, line, noun, technologies } from "./field";

export const skillGroup = noun({
  words: { fr: "Groupe de compétences", en: "Skill group", participle: "" },
  fields: {
    title: line("titre", "title", { required: true }),
  },
});

/** What the candidate declares, in a group. An anonymous copy gives its level and technologies their new slugs. */
export const skill = noun({
  words: { fr: "Compétence", en: "Skill", participle: "e" },
  fields: {
    name: line("nom", "name", { required: true }),
    level: level("niveau", "level", { anonymous: "drop" }),
    /** Those that the whole name stands for ("Linux (Debian)": linux, debian); often none. */
    technologies: technologies("technologies", "technologies", { anonymous: "drop" }),
  },
});
