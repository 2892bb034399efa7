import { redirect } from "next/navigation";
import type { StoredCv } from "@/lib/queries/read-cv";
import { ownerCv } from "./owner-cv";

/** As `ownerCv`, for pages about a part of the CV: before the first import there is none, and the overview says so. */
export async function requireOwnerCv(back: string): Promise<StoredCv> {
  return (await ownerCv(back)) ?? redirect("/admin");
}
