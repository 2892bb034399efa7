import type { FirstOwner } from "@/lib/auth/create-first-owner";
import type { LocalizedText } from "@/lib/user-error";

/** What the person at the terminal must know to sign in; a password is in them only if Parcours made it. */
export function ownerSentences({ email, password }: FirstOwner, address: string): LocalizedText[] {
  const page = `${address}/login`;
  if (password === null) {
    return [
      {
        fr: `Pour modifier le CV : ${page}, avec l’adresse ${email} et le mot de passe donné par OWNER_PASSWORD.`,
        en: `To edit the CV: ${page}, with the address ${email} and the password given by OWNER_PASSWORD.`,
      },
    ];
  }
  return [
    { fr: `Pour modifier le CV : ${page}`, en: `To edit the CV: ${page}` },
    { fr: `  adresse       ${email}`, en: `  e-mail    ${email}` },
    { fr: `  mot de passe  ${password}`, en: `  password  ${password}` },
    {
      fr: "Ce mot de passe n’est montré qu’une fois : changez-le après la première connexion, ou donnez-en un autre par « npm run -s cv -- owner ADRESSE ».",
      en: 'This password is shown only once: change it after signing in, or set another with "npm run -s cv -- owner E-MAIL".',
    },
  ];
}
