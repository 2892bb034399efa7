"use server";

import { redirect } from "next/navigation";
import type { LoginState } from "@/components/account/login-form";
import { isFromThisSite } from "@/lib/auth/owner-action";
import { passkeyRequest, signInWithPasskey } from "@/lib/auth/passkeys";
import { safeRedirectPath } from "@/lib/auth/redirect-path";
import { closeSession } from "@/lib/auth/session";
import { signInWithPassword } from "@/lib/auth/sign-in";

const MAX_EMAIL_LENGTH = 254;

/** Open to anyone: this is where one becomes the owner. */
export async function signIn(_before: LoginState, form: unknown): Promise<LoginState> {
  if (!(form instanceof FormData)) return { email: "", failure: { kind: "refused" } };
  const typed = form.get("email");
  const email = typeof typed === "string" ? typed.slice(0, MAX_EMAIL_LENGTH) : "";
  if (!(await isFromThisSite())) return { email, failure: { kind: "otherSite" } };
  const outcome = await signInWithPassword({ email, password: form.get("password") });
  if (outcome.status === "in") redirect(safeRedirectPath(form.get("back")));
  if (outcome.status === "refused") return { email, failure: { kind: "refused" } };
  return { email, failure: { kind: "throttled", seconds: outcome.seconds } };
}

/** What a browser needs to offer its passkeys for this site; null where it can have none. */
export async function askForPasskey() {
  return (await isFromThisSite()) ? passkeyRequest() : null;
}

/** Opens a session for a passkey of the owner; comes back only when it was none. */
export async function signInByPasskey(answer: unknown, back: unknown): Promise<void> {
  if (!(await isFromThisSite()) || !(await signInWithPasskey(answer))) return;
  redirect(safeRedirectPath(back));
}

/** Ends the session of this browser. Needs no session; other sites cannot call it. */
export async function signOut(): Promise<void> {
  if (!(await isFromThisSite())) return;
  await closeSession();
  redirect("/login?ended=here");
}
