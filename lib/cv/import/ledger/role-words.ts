import { fold } from "../../normalize";

/** Words that a job title holds and a company name seldom does, in French and English, folded. */
const ROLE = new RegExp(
  `(?<![a-z])(?:${[
    "ingenieure?s?|engineer(?:ing manager)?|developp?eu(?:r|se)s?|developers?|devs?|devops|devsecops|sres?|dbas?|webmaster",
    "administrat(?:eu?r|rice|or)s?|adminsys|sysadmin|sys admin|admin|network admin",
    "architecte?s?|consultante?s?|manage(?:u?r|use)s?|leade?r?|chef(?:fe)?|responsable|direct(?:eur|rice|or)|head of|gerante?",
    "c[teifs]o|ciso|vp|vice president|presidente?|founder|co-?founder|(?:co-?)?fondat(?:eur|rice)",
    "technicien(?:ne)?s?|technicians?|analyste?s?|format(?:eur|rice)s?|trainer|teacher|enseignante?|professeure?|lecturer",
    "stagiaire|stage|intern|internship|apprentie?|apprentice|alternante?|alternance|trainee",
    "programm(?:eu)?r|programmeuse|designer|graphiste|scientist|chercheu(?:r|se)|researcher|doctorante?|postdoc",
    "product owner|scrum master|pmo|specialiste?|experte?|assistante?|secretaire|comptable|accountant|officer",
    "full-?stack|back-?end|front-?end|test(?:er|eu(?:r|se))|qa|integrat(?:eur|rice|or)|coach|coordinat(?:eur|rice|or)",
    "chargee? d|gestionnaire|conseill(?:er|ere)|operat(?:eur|rice|or)|senior|junior|principal engineer|auditeur|auditor",
    "vende(?:ur|use)|commerciale?|redact(?:eur|rice)|writer|editor|editrice|journaliste?|infirmi(?:er|ere)|nurse|clerk",
  ].join("|")})(?![a-z])`,
);

/** Whether a text reads as a job title: "Administrateur système", "Senior Engineer". */
export function isRole(text: string): boolean {
  return ROLE.test(fold(text));
}

const DEGREE =
  /(?<![a-z])(?:masters?|licence|bachelor|bts|dut|deug|deust|dea|dess|baccalaureat|bac|ph\.?d|doctorat|doctorate|m\.?sc|b\.?sc|mba|diplome|diploma|degree|certificat)(?![a-z])/;

/** Whether a text names a degree: "Master informatique". */
export function isDegree(text: string): boolean {
  return DEGREE.test(fold(text));
}
