import { headers } from "next/headers";
import { readEnv } from "@/lib/env";
import { UserError } from "@/lib/user-error";
import { allowedHosts } from "./forwarded";
import type { Owner } from "./request-session";
import { isSameOrigin } from "./same-origin";
import { currentOwner } from "./session";

/**
 * The first call of every server action of the editor: the owner, or null without a session or when the request comes
 * from another site. It never throws for that, so that the action can answer `{ status: "signedOut" }` and the form
 * keeps what was typed.
 */
export async function ownerAction(): Promise<Owner | null> {
  return (await isFromThisSite()) ? currentOwner() : null;
}

/** For actions that need no owner, as signing in. */
export async function isFromThisSite(): Promise<boolean> {
  const sent = await headers();
  const isOurs = isSameOrigin(sent, allowedHosts(sent, readEnv()));
  // The browser says that its page is of the site that it asked: a proxy names another one to us.
  if (!isOurs && sent.get("sec-fetch-site") === "same-origin") {
    console.warn(new UserError("host-hidden", { host: (sent.get("host") ?? "").slice(0, 100) }).message);
  }
  return isOurs;
}
