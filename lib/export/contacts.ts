import type { Contact as CvContact } from "@/lib/cv/model";
import { safeHref } from "./markdown-blocks";
import { sanitizeLine } from "./sanitize-text";

/** A contact as it is read, and where it leads when it leads somewhere. */
export type Contact = { text: string; href: string | null };

export function contactsOf(contacts: readonly CvContact[]): Contact[] {
  return contacts
    .map(({ kind, value }) => ({ kind, text: sanitizeLine(value) }))
    .filter(({ text }) => text !== "")
    .map(({ kind, text }) => ({ text: shortened(text), href: hrefOf(kind, text) }));
}

function hrefOf(kind: string, text: string): string | null {
  if (/^https?:\/\//i.test(text)) return safeHref(text);
  if (kind === "email" || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return safeHref(`mailto:${text}`);
  if (kind === "phone") {
    const digits = text.replace(/\(0\)/g, "").replace(/[^\d+]/g, "");
    return /^\+?\d{3,15}$/.test(digits) ? `tel:${digits}` : null;
  }
  const isBareHost = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(text);
  return isBareHost ? safeHref(`https://${text}`) : null;
}

function shortened(text: string): string {
  return text.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, "");
}
