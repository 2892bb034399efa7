"use client";

import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { readQuery } from "@/lib/url/read-query";
import { Notices } from "../view/url-warnings";
import { useDashboard } from "../view/view-provider";

/** What the address asks for in vain. It alone is drawn again when the address has followed the view. */
export function AddressNotices() {
  const { index } = useDashboard();
  const address = useSearchParams();
  const ignored = useMemo(() => readQuery(new URLSearchParams(address), index).ignored, [address, index]);
  return <Notices ignored={ignored} />;
}
