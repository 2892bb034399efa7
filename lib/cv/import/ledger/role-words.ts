import { fold } from "../../normalize";
import { remembered } from "../../remembered";

/** Words that a job title holds and a company name seldom does, in French and English, folded. */
const ROLE = new RegExp(
  `(?<![a-z])(?:${[
    "ingenieure?s?|engineer(?:ing manager)?s?|developp?eu(?:r|se)s?|developers?|devs?|devops|devsecops|sres?|dbas?|webmaster|webmestre",
    "administrat(?:eu?r|rice|or)s?|adminsys|sysadmin|sys admin|admin|network admin|integrateur|exploitant",
    "architecte?s?|consultante?s?|manage(?:u?r|use)s?|leade?r?s?|chef(?:fe)?|responsable|direct(?:eur|rice|or)|head(?= of)|gerante?|cadre",
    "c[teifsm]o|ciso|dsi|rssi|vp|vice[- ]president|presidente?|founder|co-?founder|(?:co-?)?fondat(?:eur|rice)|owner|proprietaire|principal",
    "technicien(?:ne)?s?|technicians?|analyste?s?|format(?:eur|rice)s?|trainer|teacher|enseignante?|professeure?|professor|lecturer|tutor|tuteur|instructor",
    "stagiaire|stage|intern|internship|apprentie?|apprentice|alternante?|alternance|trainee|cdd|vacataire|interimaire",
    "programm(?:e?u)?e?rs?|programmeuse|animators?|organi[sz]er|organisat(?:eur|rice)|evangelist|advocate|investigator|technologist|hygienist|biolog(?:ist|iste)|chemist|chimiste|physicist|physicien(?:ne)?|geologist|geologue|historian|historien(?:ne)?|statistician|astronomer|attendant|machinist|machiniste|fitter|mechanic|labourer|porter|demonstrator|examiner|merchandiser|stocker|courier|coursi(?:er|ere)|cleaner|housekeeper|nanny|childminder|carer|caregiver|paramedic|ambulanci(?:er|ere)|radiographer|physiotherapist|optician|opticien(?:ne)?|stagehand|modell?er|bookseller|libraire|designer|graphiste|scientist|chercheu(?:r|se)|researcher|doctorante?|postdoc|postdoctoral|post-?doctorante?|fellow|phd student|phd candidate",
    "product owner|scrum master|pmo|specialiste?|specialist|experte?|assistante?|assistant|secretaire|secretary|comptable|accountant|officer|associate|associee?",
    "full-?stack|back-?end|front-?end|test(?:er|eu(?:r|se))|qa|integrat(?:eur|rice|or)|coach|coordinat(?:eur|rice|or)|coordonnat(?:eur|rice)",
    "chargee? (?:d|de|du|des)|charge d|gestionnaire|conseill(?:er|ere)|operat(?:eur|rice|or)|senior|junior|auditeur|auditrice|auditor|adviser|advisor",
    "vende(?:ur|use)|sales(?:man|woman|person)|sales rep(?:resentative)?|representante?|representative|commerciale?|redact(?:eur|rice)|writer|editor|edit(?:eur|rice)|journaliste?|infirmi(?:er|ere)|nurse|clerk|aide-soignante?|aide soignante?|midwife|sage-femme|medecin|doctor|physician|pharmacien(?:ne)?",
    "counsell?or|barrister|attorney|counsel|magistrat|greffi(?:er|ere)|clerc|huissi(?:er|ere)|animat(?:eur|rice)|benevole|volunteer|mentor|referente?|superviseure?|supervisor|facilitat(?:eur|rice|or)|planner|planificat(?:eur|rice)|buyer|achete(?:ur|use)|recruiter|recruteu(?:r|se)",
    "apiculteur|apicultrice|agricult(?:eur|rice)|eleveu(?:r|se)|berg(?:er|ere)|accompagnat(?:eur|rice)|standardiste|teleconseill(?:er|ere)|televendeu(?:r|se)|manutentionnaire|cariste|couvreu(?:r|se)|plombi(?:er|ere)|chauffagiste|frigoriste|tourneu(?:r|se)|fraiseu(?:r|se)|usineu(?:r|se)|laborantine?|auxiliaire|eclairagiste|scenariste|correct(?:eur|rice)|relect(?:eur|rice)|fleuriste|caviste|sommeli(?:er|ere)|bouch(?:er|ere)|pompi(?:er|ere)|matelot|demenageu(?:r|se)|consultant senior|serve(?:ur|use)|waiter|waitress|barista|cook|cuisini(?:er|ere)|chauffeur|driver|livreu(?:r|se)|magasini(?:er|ere)|preparat(?:eur|rice)|caissi(?:er|ere)|cashier|receptionist|receptionniste?|hotesse|agente?(?= )|agent",
    "pupitreu(?:r|se)|monteu(?:r|se)|cableu(?:r|se)|regisseu(?:r|se)|preposee?|correspondante?|mecanicien(?:ne)?|electricien(?:ne)?|electronicien(?:ne)?|soudeu(?:r|se)|welder|plumber|carpenter|menuisi(?:er|ere)|ouvri(?:er|ere)|contremaitre|foreman|worker|dessinat(?:eur|rice)|draughtsman|surveyor|geometre",
    "steward|curator|conservat(?:eur|rice)|librarian|bibliothecaire|documentaliste|archiviste|archivist|translat(?:or|rice)|traduct(?:eur|rice)|interpret(?:er|e)|avocate?|lawyer|solicitor|paralegal|juriste|notaire",
    "educat(?:eur|rice|or)|psycholog(?:ue|ist)|therapist|social worker|travailleu(?:r|se)|surveillante?|directeur|photographe?r?|illustrat(?:eur|rice|or)|musicien(?:ne)?|artist(?:e)?|copywriter|strategist|strategiste|marketer|economist|statistic(?:ian|ien)",
    "maitre de conferences|maitresse|maitre d|attachee?|ater|moniteur|monitrice|contractor|freelance|freelancer|independent consultant|prestataire|maintainer|contributor|contribut(?:eur|rice)|committer|captain|pilot|pilote",
    "seconde? de (?:cuisine|rang)|chef de rang|plongeu(?:r|se)|bartender|barm(?:an|aid)|formation(?:s)? professionnelles?|conduct(?:eur|rice)|automaticien(?:ne)?|saisonni(?:er|ere)|informaticien(?:ne)?|interne?s?(?= |$)|chirurgien(?:ne)?|praticien(?:ne)?|dentiste?|urgentiste|generaliste|veterinaire|kinesitherapeute|orthophoniste|ergotherapeute|surgeon|resident|registrar|house officer|commis|jobiste|job d'ete|job etudiant|helpdesk|reader(?= |$)|chair(?= of|man|woman|person)|maitre|faisant fonction|mecanographe|boulang(?:er|ere)|patissi(?:er|ere)|coiffeu(?:r|se)|jardini(?:er|ere)|paysagiste|macon(?:ne)?|peintre|couturi(?:er|ere)|baker|hairdresser|gardener|painter|builder|approvisionneu(?:r|se)|logisticien(?:ne)?|controleu(?:r|se)|controller|inspecteur|inspectrice|inspector|estimator|scheduler|dispatcher|producer|product(?:eur|rice)|realisat(?:eur|rice)",
  ].join("|")})(?![a-z])`,
);

/** Whether a text reads as a job title: "Administrateur système", "Senior Engineer". */
export const isRole = remembered((text: string): boolean => {
  return ROLE.test(fold(text));
});

/** Where the job title begins in a text, or -1. */
export function roleStart(text: string): number {
  return fold(text).length === text.length ? (ROLE.exec(fold(text))?.index ?? -1) : -1;
}

const DEGREE =
  /(?<![a-z])(?:masters?|mastere|licence|bachelors?|bts|b\.t\.s|dut|but|deug|deust|dea|dess|dec|dep|baccalaureat|bac|brevet|ph\.?d|doctorat|doctorate|these|thesis|m\.?sc|b\.?sc|mba|m\.?eng|b\.?eng|b\.?tech|m\.?tech|m\.?phil|bba|b\.?a|m\.?a|llb|llm|diplome|diplomee|diploma|degree|certificat|cap|bep|hnd|hnc|gcse|gcses|a-levels?|a levels?|magistere|prepa|cpge|classes? preparatoires?|habilitation|titre professionnel|ingenieure? (?:diplome|[a-z]{2,6}$)|diplome d'ingenieur|cycle ingenieur|capes|agregation|associate of|minor|major|honours|foundation degree|apprentissage de|abitur|maturite|laurea)(?![a-z])/;

/** Whether a text names a degree: "Master informatique". */
export const isDegree = remembered((text: string): boolean => {
  return DEGREE.test(fold(text));
});
