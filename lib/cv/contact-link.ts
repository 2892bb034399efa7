import type { Contact } from "./model";

/** Schemes that a page, a PDF and a Word file may link; never `javascript:`, `data:` or a relative address. */
const SAFE_HREF = /^(?:https?:\/\/|mailto:|tel:)[^\s\p{Cc}]+$/iu;

/** An address that may be linked, or null. */
export function safeHref(address: string): string | null {
  return SAFE_HREF.test(address) ? address : null;
}

/**
 * A contact as it is shown, and where it leads when it leads somewhere: an e-mail address by `mailto:`, a telephone
 * number by `tel:` (without the trunk "(0)" that one does not dial with a country code), a site by its address.
 */
export function contactLink({ kind, value }: Pick<Contact, "kind" | "value">): {
  text: string;
  href: string | null;
} {
  const text = value.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, "");
  return { text, href: hrefOf(kind, value) };
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
