import { z } from "zod";
import { emptyFields } from "../../entries/own-fields";
import { profile as noun } from "../../entries/profile";
import { NETWORKS } from "../../export/json-resume";
import type { Contact, Profile } from "../../model";
import { photoAddress } from "../../photo";
import { LOCALES, type Locale } from "../../vocabulary";
import type { JsonFields } from "./fields";
import type { JsonNode } from "./json-tree";
import { markdownOf } from "./stacks";

const contacts = z.array(z.object({ kind: z.string(), value: z.string(), private: z.boolean() }));

/**
 * Who the CV is about. What an export of ours shows was public; elsewhere e-mail, telephone and address are private until
 * the candidate says otherwise, as from any other CV.
 */
export function readBasics(
  fields: JsonFields,
  basics: JsonNode | undefined,
  { isOwn, locale }: { isOwn: boolean; locale: Locale },
): Profile {
  const at = (key: string, ...legacy: string[]) => fields.find(basics, key, ...legacy);
  const names = [fields.text(at("name", "fullName"), "profile.name")];
  if (names[0] === "") {
    for (const key of ["firstName", "lastName"]) names.push(fields.text(at(key), "profile.name"));
  }
  const titles = fields.own(at("x_titles"), z.array(z.string()), "profile.titles");
  const label = fields.text(at("label", "title", "headline"), "profile.titles");
  // The picture itself is not in the file.
  const image = at("image");
  if (isOwn && typeof image?.content === "string" && isPhotoPath(image.content)) fields.forget(image);
  const birthDate = fields.own(at("x_birthDate"), z.iso.date(), "profile.birthDate") ?? null;
  return {
    ...emptyFields(noun.fields),
    name: names.filter((name) => name !== "").join(" "),
    titles: titles ?? (label === "" ? [] : [label]),
    softSkills: fields.own(at("x_softSkills"), z.array(z.string()), "profile.softSkills") ?? [],
    summary: markdownOf(fields.text(at("summary", "about", "bio"), "profile.summary")),
    contacts: [
      ...readContacts(fields, basics, !isOwn),
      ...(fields.own(at("x_contacts"), contacts, "profile.contacts") ?? []),
    ],
    birthDate,
    birthDatePublic: fields.own(at("x_birthDatePublic"), z.boolean(), "profile.birthDate") ?? false,
    locale: fields.own(at("x_locale"), z.enum(LOCALES), "profile.locale") ?? locale,
  };
}

function isPhotoPath(address: string): boolean {
  return photoAddress(address.slice(address.lastIndexOf("/") + 1)) !== null;
}

function readContacts(fields: JsonFields, basics: JsonNode | undefined, isPersonal: boolean): Contact[] {
  const at = (key: string, ...legacy: string[]) => fields.find(basics, key, ...legacy);
  const where = "profile.contacts";
  const location = at("location");
  const place =
    location?.content instanceof Map
      ? ["address", "postalCode", "city", "region", "countryCode"].map((key) =>
          fields.text(fields.find(location, key), where),
        )
      : [fields.text(location, where)];
  const contact = (kind: string, value: string, isPrivate: boolean): Contact[] =>
    value === "" ? [] : [{ kind, value, private: isPrivate }];
  return [
    ...fields
      .texts(at("email", "emails", "mail"), where)
      .flatMap((mail) => contact("email", mail, isPersonal)),
    ...fields
      .texts(at("phone", "tel", "telephone", "mobile", "phones"), where)
      .flatMap((phone) => contact("phone", phone, isPersonal)),
    ...contact("website", fields.text(at("url", "website", "homepage"), where), false),
    ...contact("address", place.filter((part) => part !== "").join(", "), isPersonal),
    ...fields.items(at("profiles")).flatMap((profile) => {
      const url = fields.text(fields.find(profile, "url", "website"), where);
      const network = fields.text(fields.find(profile, "network"), where);
      const username = fields.find(profile, "username");
      // Beside an address that holds it, a user name says nothing more; beside another it is left with the rest.
      const name = url === "" || url.includes(String(username?.content)) ? fields.text(username, where) : "";
      const kind = Object.entries(NETWORKS).find(([, shown]) => shown === network)?.[0] ?? network;
      return contact(kind === "" ? "website" : kind, url === "" ? name : url, false);
    }),
  ];
}
