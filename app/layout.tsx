import "./globals.css";
import type { Metadata } from "next";
import localFont from "next/font/local";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import { EditorReturn } from "@/components/shell/editor-return";
import { ThemeScript } from "@/components/shell/theme-script";
import { publicOrigin } from "./public-origin";

// From the npm font packages: nothing is fetched at build or run time. Latin covers French and English.
const inter = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  weight: "100 900",
  variable: "--font-inter",
  display: "swap",
});

const newsreader = localFont({
  src: "../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2",
  weight: "200 800",
  variable: "--font-newsreader",
  display: "swap",
  adjustFontFallback: "Times New Roman",
});

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b5d4b"/><path d="M8 10h7M8 16h13M11 22h13" stroke="#fff" stroke-width="3" stroke-linecap="round"/></svg>`;

export async function generateMetadata(): Promise<Metadata> {
  return {
    // Canonical addresses are whole ones.
    metadataBase: new URL(await publicOrigin()),
    // In the page itself: a browser asks for an icon's address again whenever the address of the view changes.
    icons: {
      icon: { url: `data:image/svg+xml,${encodeURIComponent(ICON)}`, type: "image/svg+xml" },
      apple: "/apple-touch-icon.png",
    },
    manifest: "/site.webmanifest",
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  // The editor and the comparison with an offer give their own words to their pages.
  const { editor: _editor, account: _account, offer: _offer, ...messages } = await getMessages();
  return (
    // The theme script writes to <html> before React is there.
    <html lang={locale} className={`${inter.variable} ${newsreader.variable}`} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body>
        <NextIntlClientProvider locale={locale} messages={messages}>
          {children}
          <EditorReturn />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
