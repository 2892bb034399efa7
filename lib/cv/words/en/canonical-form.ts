import type { ServerWords } from "../server-words";

export const englishForm: ServerWords["form"] = {
  parts: {
    summary: "Profile",
    contact: "Contact",
    softSkills: "Soft skills",
    experiences: "Professional experience",
  },
  level: "Level",
  levels: "Levels",
  minYears: (years) => `[${years} ${years > 1 ? "years" : "year"} min]`,
  birthDate: "Date of birth",
  contacts: {
    email: "Email",
    phone: "Phone",
    address: "Address",
    website: "Website",
    linkedin: "LinkedIn",
    github: "GitHub",
  },
  colon: ": ",
  since: "since",
  to: "to",
  ongoing: "ongoing",
};
