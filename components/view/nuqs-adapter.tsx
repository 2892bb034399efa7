"use client";

import { NuqsAdapter } from "nuqs/adapters/next/app";
import type { ReactNode } from "react";
import { PARAMETERS } from "@/lib/url/search-params";

/** Ties nuqs to the router. Addresses it writes are canonical: known parameters only, in their one order. */
export function UrlStateAdapter({ children }: { children: ReactNode }) {
  return <NuqsAdapter processUrlSearchParams={inOrder}>{children}</NuqsAdapter>;
}

function inOrder(search: URLSearchParams): URLSearchParams {
  return new URLSearchParams(PARAMETERS.flatMap((name) => search.getAll(name).map((value) => [name, value])));
}
