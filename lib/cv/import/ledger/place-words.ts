import { fold } from "../../normalize";
import { remembered } from "../../remembered";

const words = (text: string) => new Set(text.trim().split(/\s*,\s*/));

/** Countries and regions that CVs name, folded, in French and English. */
const COUNTRIES = words(`
  france, belgique, belgium, suisse, switzerland, luxembourg, canada, quebec, germany, allemagne, deutschland, spain, espagne, portugal, italy, italie, ireland, irlande,
  united kingdom, royaume-uni, uk, england, scotland, wales, angleterre, ecosse, great britain, usa, us, u.s., u.s.a., united states, etats-unis, netherlands, pays-bas,
  sweden, suede, norway, norvege, denmark, danemark, finland, finlande, iceland, poland, pologne, austria, autriche, czech republic, hungary, hongrie, romania, roumanie,
  greece, grece, turkey, turquie, russia, russie, ukraine, israel, india, inde, china, chine, japan, japon, singapore, singapour, australia, australie, new zealand,
  nouvelle-zelande, brazil, bresil, mexico, mexique, argentina, argentine, chile, chili, colombia, colombie, morocco, maroc, tunisia, tunisie, algeria, algerie, senegal,
  cote d'ivoire, cameroun, cameroon, south africa, afrique du sud, nigeria, kenya, egypt, egypte, europe, emea, ile-de-france, bretagne, normandie, occitanie, auvergne,
  provence, alsace, lorraine, aquitaine, catalonia, bavaria, california, texas, ontario, british columbia, oregon, washington, virginia, florida, massachusetts
`);
/** Larger towns, likewise. */
const TOWNS = words(`
  paris, lyon, marseille, toulouse, nice, nantes, montpellier, strasbourg, bordeaux, lille, rennes, reims, saint-etienne, toulon, le havre, grenoble, dijon, angers, nimes,
  villeurbanne, clermont-ferrand, aix-en-provence, brest, le mans, amiens, tours, limoges, annecy, metz, besancon, orleans, rouen, mulhouse, caen, nancy, argenteuil,
  montreuil, roubaix, tourcoing, avignon, poitiers, nanterre, creteil, versailles, pau, la rochelle, calais, cannes, antibes, beziers, colmar, bourges, quimper, valence,
  troyes, lorient, niort, chambery, vannes, la defense, courbevoie, boulogne-billancourt, issy-les-moulineaux, saint-denis, levallois-perret, puteaux, sophia antipolis,
  bruxelles, brussels, anvers, antwerp, gand, ghent, liege, namur, geneve, geneva, lausanne, zurich, berne, bern, bale, basel, montreal, toronto, ottawa, vancouver,
  calgary, laval, longueuil, gatineau, sherbrooke, london, londres, manchester, birmingham, leeds, liverpool, bristol, sheffield, hull, glasgow, edinburgh, cardiff,
  belfast, newcastle, nottingham, leicester, cambridge, oxford, brighton, southampton, reading, york, dublin, cork, galway, limerick, berlin, munich, munchen, hamburg,
  hambourg, frankfurt, francfort, cologne, koln, stuttgart, dusseldorf, leipzig, dresden, amsterdam, rotterdam, utrecht, eindhoven, the hague, madrid, barcelona,
  barcelone, valencia, seville, lisbon, lisbonne, porto, rome, milan, milano, turin, naples, florence, vienna, vienne, prague, budapest, warsaw, varsovie, krakow,
  stockholm, oslo, copenhagen, copenhague, helsinki, athens, athenes, istanbul, moscow, moscou, kyiv, kiev, tel aviv, dubai, bangalore, bengaluru, mumbai, delhi,
  new delhi, hyderabad, chennai, pune, kolkata, gurgaon, noida, beijing, pekin, shanghai, shenzhen, hong kong, tokyo, osaka, seoul, taipei, sydney, melbourne, brisbane,
  perth, auckland, wellington, new york, nyc, brooklyn, boston, chicago, seattle, austin, denver, atlanta, miami, dallas, houston, portland, philadelphia, san francisco,
  los angeles, san diego, san jose, palo alto, mountain view, sunnyvale, menlo park, santa clara, redmond, bay area, silicon valley, las vegas, phoenix, detroit,
  minneapolis, pittsburgh, baltimore, washington dc, raleigh, charlotte, nashville, salt lake city, sao paulo, buenos aires, santiago, bogota, lima, casablanca, rabat,
  tunis, alger, algiers, dakar, abidjan, lagos, nairobi, cairo, le caire, johannesburg, cape town, lac-ambre
`);

const PLACES = new Set([...COUNTRIES, ...TOWNS]);

/** Countries as they stand in brackets behind a town. */
const COUNTRY =
  /^(?:uk|usa|us|france|belgique|belgium|suisse|switzerland|canada|quebec|qc|germany|allemagne|spain|espagne|italy|italie|ireland|irlande|luxembourg|maroc|tunisie|india|inde|fr|be|ch|ca|de)$/;

/** Where one works when it is no town. */
const REMOTE =
  /^(?:(?:100 ?%|full(?:y)?|partial|partly|mostly|semi)[ -])?(?:remote|teletravail|a distance|distanciel|hybrid|hybride|on-?site|sur site|home ?office|worldwide|freelance|temps plein|temps partiel|full[- ]time|part[- ]time|alternance|apprentissage|cdi|cdd|contract|permanent|contrat|interim|stage)(?:[ -].{0,20})?$/;
const STATE = /^[A-Z]{2}$/;
/** "Clairvaux-sur-Lys", "Saint-Orlan", "Ormeaux (49)", "Valbourg 35000". */
const TOWN_SHAPE =
  /-(?:sur|sous|en|les|lez|la|le|du|de|des|aux|upon|on|under|by)-|^(?:saint|sainte|st|ste)[- ][a-z]|\(\d{2,5}\)$|\(\d{2}\d?[ab]?\)$|^\d{4,5} [a-z]|^(?:port|fort|mont|lac|val|ville|new|lower|upper|north|south|east|west|nord|sud)[- ][a-z-]+$/;

/** Whether a text names a place of work: a known town or country, "X, QC", "Remote", "Saint-Orlan (49)". */
export const isPlace = remembered((text: string): boolean => {
  const bare = text.replace(/^[\s([]+|[\s)\].]+$/g, "").trim();
  if (bare === "" || bare.length > 80) return false;
  const folded = fold(bare);
  if (PLACES.has(folded) || REMOTE.test(folded)) return true;
  const inside = /^(.*?)\s*\(([^()]*)\)?$/.exec(text.trim());
  if (inside !== null) {
    const [, town = "", more = ""] = inside;
    return (
      /^\p{Lu}/u.test(town) &&
      // "Acme — Valbourg (35)" is who and where.
      (!/\s[-–—|]\s|,\s/.test(town) || isPlace(town)) &&
      !isOrganisationWord(town) &&
      (/^\d{2,5}$|^\d[AB]$/.test(more) || isPlace(town) || (COUNTRY.test(fold(more)) && !town.includes(" ")))
    );
  }
  const parts = bare.split(/\s*[,/;]\s*|\s+[-–—]\s+/).filter((part) => part !== "");
  const [first = ""] = parts;
  if (parts.length > 1 && parts.length <= 4) {
    const last = parts.at(-1) ?? "";
    return (
      /^\p{Lu}/u.test(first) &&
      first.split(/\s+/).length <= 4 &&
      !isOrganisationWord(bare) &&
      (isPlainPlace(last) || isPlainPlace(first) || STATE.test(last) || /^\d{2,5}$/.test(last))
    );
  }
  return TOWN_SHAPE.test(folded) && !isOrganisationWord(bare) && bare.split(/\s+/).length <= 3;
});

/** "Marrow, Leeds", "Marrow — Leeds": a name that is no place before a known town, which it is in as a rule. */
export function isNameInTown(text: string): boolean {
  const [name = "", town, ...more] = text.split(/,\s+|\s+[-–—]\s+/);
  return town !== undefined && more.length === 0 && TOWNS.has(fold(town.trim())) && !isPlainPlace(name);
}

function isPlainPlace(text: string): boolean {
  const folded = fold(text.trim());
  return PLACES.has(folded) || REMOTE.test(folded) || STATE.test(text.trim());
}

const ORGANISATION =
  /(?<![a-z])(?:universite|university|universitat|college|school|ecole|institut|institute|lycee|cegep|academy|academie|faculte|faculty|iut|insa|cnam|hospital|hopital|chu|clinique|clinic|mairie|ville de|commune|prefecture|ministere|ministry|council|department|agence|agency|banque|bank|caisse|mutuelle|assurances?|insurance|cabinet|societe|groupe?|holding|association|fondation|foundation|cooperative|atelier|ateliers|studio|studios|laboratoire|laboratory|laboratories|labs?|systems|systemes|technologies|technology|solutions|services|consulting|conseil|software|logiciels|media|medias|industries|partners|partenaires|ventures|capital|networks|reseaux|telecom|energy|energie|games|press|edition|editions|librairie|imprimerie|conserverie|regie|freres|brothers|& sons?|fils|centre|center|club|fablab|observatory|observatoire|trust|society|museum|musee|theatre|inc|ltd|llc|llp|plc|sarl|sasu?|sa|scop|gmbh|ag|corp|corporation|company|compagnie|co|bv|nv|oy|ab|srl|eurl|snc|gie|ong|ngo)(?![a-z])/;

/** Whether a text holds a word that organisations bear: "University", "Agence", "Ltd". */
export const isOrganisationWord = remembered((text: string): boolean => {
  return ORGANISATION.test(fold(text));
});
