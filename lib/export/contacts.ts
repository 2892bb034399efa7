import { contactLink } from "@/lib/cv/contact-link";
import type { Contact as CvContact } from "@/lib/cv/model";
import { sanitizeLine } from "./sanitize-text";

/** A contact as it is read, and where it leads when it leads somewhere. */
export type Contact = { text: string; href: string | null };

export function contactsOf(contacts: readonly CvContact[]): Contact[] {
  return contacts
    .map(({ kind, value }) => ({ kind, value: sanitizeLine(value) }))
    .filter(({ value }) => value !== "")
    .map(contactLink);
}
