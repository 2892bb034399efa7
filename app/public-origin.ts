import { headers } from "next/headers";
import { readEnv } from "@/lib/env";

/** The address this site is known by, without a slash at the end: BASE_URL, else the host of the request. */
export async function publicOrigin(): Promise<string> {
  const { baseUrl } = readEnv();
  if (baseUrl) return baseUrl;
  const sent = await headers();
  const scheme = sent.get("x-forwarded-proto") === "https" ? "https" : "http";
  const origin = `${scheme}://${sent.get("host") ?? "localhost"}`;
  return URL.canParse(origin) ? origin : "http://localhost";
}
