import { headers } from "next/headers";
import { siteOrigin } from "@/lib/auth/forwarded";
import { readEnv } from "@/lib/env";

/** The address this site is known by in this request, without a slash at the end. */
export async function publicOrigin(): Promise<string> {
  return siteOrigin(await headers(), readEnv());
}
