"use client";

import { useEffect } from "react";
import { useDashboard } from "@/components/view/view-provider";
import { sentenceOf } from "@/lib/cv/view/filter/sentence";
import { pageTitle } from "./page-title";

/** Keeps the window's title on the current view: the server only named the first one. */
export function ViewTitle() {
  const { index, query, words } = useDashboard();
  const title = pageTitle(index.cv.profile, sentenceOf(index, query, words), query);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}
