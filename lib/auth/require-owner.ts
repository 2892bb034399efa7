import { redirect } from "next/navigation";
import type { Owner } from "./request-session";
import { currentOwner } from "./session";

/**
 * What every page of the editor calls first: redirects visitors without a session to the login, and back
 * afterwards. The layout and the proxy ask too, and neither counts: a page is rendered without them.
 * @param back path and query of the page; the proxy, which knows it, usually comes first.
 */
export async function requireOwner(back = "/admin"): Promise<Owner> {
  const owner = await currentOwner();
  if (owner === null) redirect(`/login?back=${encodeURIComponent(back)}`);
  return owner;
}

/** For route handlers, which answer 401 themselves. */
export async function isOwner(): Promise<boolean> {
  return (await currentOwner()) !== null;
}
