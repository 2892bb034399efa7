/** Words that tell French from other languages, without accents. */
export const frenchCommonWords = new Set(
  "le la les des du un une et est vous nous votre notre vos nos pour dans sur avec au aux ou ce cette qui que en par plus serez avez etes sont de chez depuis mise gestion projet projets competences equipe outils".split(
    " ",
  ),
);
