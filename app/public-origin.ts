import { headers } from "next/headers";
import { readEnv } from "@/lib/env";

/** The address this site is known by, without a slash at the end: BASE_URL, else the host of the request. */
export async function publicOrigin(): Promise<string> {
  const { baseUrl } = readEnv();
  if (baseUrl) return baseUrl;
  const sent = await headers();
  return `${sent.get("x-forwarded-proto") ?? "http"}://${sent.get("host") ?? "localhost"}`;
}
